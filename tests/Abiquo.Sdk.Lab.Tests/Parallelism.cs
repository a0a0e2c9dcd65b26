// The link tests mostly wait for programs in the containers.
[assembly: LevelOfParallelism(8)]
