// Those that run beside each other mostly wait for timeouts of connections that firewalls drop.
[assembly: LevelOfParallelism(4)]
