"""Writes the nftables policy of each host with capirca and prints how many seconds that took, without start-up and imports."""
import pathlib
import sys
import time

from capirca.lib import naming, nftables, policy


def definitions(terms):
    names = naming.Naming()
    for i, (protocol, port, *addresses) in enumerate(terms):
        names.ParseServiceList([f"PORT{i} = {port}/{protocol}"])
        names.ParseNetworkList([f"FROM{i} = {addresses[0]}"] + [f"  {address}" for address in addresses[1:]])
    return names


def text(terms):
    parts = ["header {\n  target:: nftables inet input\n}\n"]
    for i, (protocol, *_) in enumerate(terms):
        parts.append(
            f"term t{i} {{\n  source-address:: FROM{i}\n  destination-port:: PORT{i}\n  protocol:: {protocol}\n  action:: accept\n}}\n"
        )
    return "".join(parts)


folder = pathlib.Path(sys.argv[1])
started = time.perf_counter()
for host in sorted(folder.glob("*.terms")):
    rows = [line.split() for line in host.read_text().splitlines()]
    parsed = policy.ParsePolicy(text(rows), definitions(rows))
    host.with_suffix(".nft").write_text(str(nftables.Nftables(parsed, 2)))
print(time.perf_counter() - started)
