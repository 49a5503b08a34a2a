namespace ActivityGen.CompilerServices;

/// <summary>A node's part in filling a slot.</summary>
/// <param name="slot">The slot, -1 where the value is not recovered.</param>
/// <param name="isRepeated">Whether other holes have the same slot.</param>
/// <param name="firstRow">The first row of the memory of failures that depends on a repeated slot's text.</param>
/// <param name="rowCount">How many rows there are from there to this node's own.</param>
internal readonly struct SlotBinding(int slot, bool isRepeated, int firstRow, int rowCount)
{
    /// <summary>Gets a value indicating whether other holes have the same slot.</summary>
    internal bool IsRepeated => isRepeated;

    /// <summary>Gets the slot's value where an earlier hole decided it; else an unset one.</summary>
    internal TemplateSlice Decided(in PatternRun run) => isRepeated ? run.Slices[slot] : default;

    /// <summary>Fills the slot.</summary>
    internal void Bind(ref PatternRun run, TemplateSlice value)
    {
        if (slot < 0)
        {
            return;
        }

        run.Slices[slot] = value;
        if (isRepeated && run.Memo.IsActive)
        {
            // Between this hole and the slot's last one, failures were failures with another value.
            run.Memo.Forget(firstRow, rowCount);
            run.Spend(rowCount * run.Memo.RowLength);
        }
    }

    /// <summary>Empties a repeated slot after a failure; another's content does not matter.</summary>
    internal void Release(ref PatternRun run)
    {
        if (isRepeated)
        {
            run.Slices[slot] = default;
        }
    }
}
