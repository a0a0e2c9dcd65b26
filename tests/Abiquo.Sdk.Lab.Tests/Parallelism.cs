// The links wait for other machines more than they work.
[assembly: LevelOfParallelism(8)]
