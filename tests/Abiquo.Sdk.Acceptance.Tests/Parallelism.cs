// Tests run one after the other unless a fixture says that it may run beside others: the tools wait more than they work.
[assembly: LevelOfParallelism(3)]
