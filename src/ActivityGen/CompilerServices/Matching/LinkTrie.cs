namespace ActivityGen.CompilerServices;

/// <summary>Builds a trie of shapes.</summary>
internal static class LinkTrie
{
    /// <summary>A hole among a shape's units; before all others.</summary>
    private const int Hole = -1;

    internal static LinkNode Build(ReadOnlySpan<string> shapes)
    {
        var all = new Shape[shapes.Length];
        for (int i = 0; i < shapes.Length; i++)
        {
            all[i] = new Shape(Units(shapes[i]), i);
        }

        // Shapes with a common beginning stand together, those that end first before the others, equal ones by index.
        Array.Sort(all, static (left, right) =>
        {
            int order = left.Units.AsSpan().SequenceCompareTo(right.Units);
            return order == 0 ? left.Index.CompareTo(right.Index) : order;
        });
        return Build(all, 0, 0);
    }

    private static LinkNode Build(ReadOnlySpan<Shape> shapes, int labelStart, int labelEnd)
    {
        int ending = 0;
        while (ending < shapes.Length && shapes[ending].Units.Length == labelEnd)
        {
            ending++;
        }

        int[] ends = new int[ending];
        for (int i = 0; i < ending; i++)
        {
            ends[i] = shapes[i].Index;
        }

        int[] label = shapes.IsEmpty ? [] : shapes[0].Units[labelStart..labelEnd];
        LinkNode node = new(label, ends);
        LinkNode? hole = null;
        List<LinkNode> children = [];
        ReadOnlySpan<Shape> rest = shapes[ending..];
        while (!rest.IsEmpty)
        {
            int unit = rest[0].Units[labelEnd];
            int count = 1;
            while (count < rest.Length && rest[count].Units[labelEnd] == unit)
            {
                count++;
            }

            ReadOnlySpan<Shape> group = rest[..count];
            if (unit == Hole)
            {
                hole = Build(group, labelEnd + 1, labelEnd + 1);
            }
            else
            {
                children.Add(Build(group, labelEnd, CommonEnd(group, labelEnd + 1)));
            }

            rest = rest[count..];
        }

        node.Connect(hole, [.. children]);
        return node;
    }

    /// <summary>Gets how far a group has the same literal; the group is sorted, so that its first and its last say it.</summary>
    private static int CommonEnd(ReadOnlySpan<Shape> group, int end)
    {
        int[] first = group[0].Units;
        int[] last = group[^1].Units;
        while (end < first.Length && end < last.Length && first[end] == last[end] && first[end] != Hole)
        {
            end++;
        }

        return end;
    }

    private static int[] Units(string shape)
    {
        List<int> units = [];
        int index = 0;
        while (index < shape.Length)
        {
            if (string.CompareOrdinal(shape, index, "{}", 0, 2) == 0)
            {
                units.Add(Hole);
                index += 2;
                continue;
            }

            units.Add(UrlUnit.Read(shape, index, ignoresCase: false, out int length));
            index += length;
        }

        return [.. units];
    }

    private readonly record struct Shape(int[] Units, int Index);
}
