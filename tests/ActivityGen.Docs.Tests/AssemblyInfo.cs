// Programs of pages write to the console, of which there is one.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
