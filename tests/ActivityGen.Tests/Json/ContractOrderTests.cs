using System.Text.Json;
using ActivityGen.Contract;
using ActivityGen.Tests.Contract;

namespace ActivityGen.Tests.Json;

public class ContractOrderTests
{
    /// <summary>Generated code takes its order from the contract; the object model's writer spells it out: the two must not part.</summary>
    [Fact]
    public void Properties_are_written_in_the_contract_s_order()
    {
        List<string> written = [];
        Collect("", JsonElement.Parse(UserActivityJson.Serialize(PropertySamples.Full())), written);
        List<string> contract = [];
        foreach (PropertyContract property in PropertyContract.All)
        {
            contract.Add(property.Path);
        }

        Assert.Equal(contract, written);
    }

    private static void Collect(string prefix, JsonElement element, List<string> paths)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            paths.Add(prefix + property.Name);
            if (property.Name is "visualElements" or "attribution")
            {
                Collect(prefix + property.Name + ".", property.Value, paths);
            }
        }
    }
}
