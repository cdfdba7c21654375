#!/usr/bin/env bash
# Compares `mwaagen render` with the tools that people would otherwise write
# the same stack in: jsonnet (generates) and CUE (validates and generates).
#
#   bench/peers.sh            all of it
#   PAIRS=31 RUNS=10 ...      how many pairs, and runs in each half of a pair
#   OFFLINE=1 ...             only with peers that are installed
#
# Times of a single run mean little on a shared machine, so every figure is a
# ratio: A and B run in turn, and the median of the pairs counts. The script
# fails when a ratio misses its gate.
set -euo pipefail
cd "$(dirname "$0")/.."

jsonnet_version=v0.21.0
cue_version=v0.14.1
pairs=${PAIRS:-11}
runs=${RUNS:-10}
most=23 # environments that one stack can have: 200 outputs bind first

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
peers=bench/peers
failed=0

# peer NAME PACKAGE prints the path of a peer's binary, installing it into a
# folder of its own when it is not there.
peer() {
	if command -v "$1"; then return; fi
	if [ -n "${OFFLINE:-}" ]; then return 1; fi
	(cd "$work" && GOBIN="$work/bin" go install "$2") >&2 && echo "$work/bin/$1"
}

# repeat N FILE FIRST writes a spec with N environments: the lines from
# FIRST to the end are one, and in each copy the names get a number.
repeat() {
	local n=$1 file=$2 first=$3
	awk -v n="$n" -v first="$first" '
		{ print }
		index($0, first) == 1 { on = 1 }
		on { block = block $0 "\n" }
		END {
			for (i = 1; i < n; i++) {
				b = block
				gsub(/MWAA-Test/, "MWAA-Test-" i, b)
				gsub(/mwaa-test-/, "mwaa-test-" i "-", b)
				if (first ~ /:$/) gsub(/PRIVATE_ONLY/, "PUBLIC_ONLY", b) # the host logs in to the first one
				printf "%s", b
			}
		}' "$file"
}

# cost NUMBER COMMAND prints user+system and wall milliseconds of so many runs.
cost() {
	local n=$1 i
	shift
	local TIMEFORMAT='%3U %3S %3R'
	{ time for ((i = 0; i < n; i++)); do "$@" >/dev/null 2>&1; done; } 2>&1 |
		awk -v n="$n" '{ printf "%.3f %.3f\n", ($1 + $2) * 1000 / n, $3 * 1000 / n }'
}

# compare TITLE FIGURE GATE A -- B prints the median of the ratios A/B. FIGURE
# is cpu or wall.
compare() {
	local title=$1 figure=$2 gate=$3 a=() b=() i
	shift 3
	while [ "$1" != -- ]; do a+=("$1"); shift; done
	shift
	b=("$@")
	cost 2 "${a[@]}" >/dev/null
	cost 2 "${b[@]}" >/dev/null
	for ((i = 0; i < pairs; i++)); do
		echo "$(cost "$runs" "${a[@]}") $(cost "$runs" "${b[@]}")"
	done >"$work/pairs"
	local column=1
	[ "$figure" = cpu ] || column=2
	awk -v c=$column '{ print $c, $(c + 2), $c / $(c + 2) }' "$work/pairs" | sort -k3 -n |
		awk -v t="$title" -v f="$figure" -v g="$gate" '
			{ a[NR] = $1; b[NR] = $2; r[NR] = $3 }
			END {
				m = int((NR + 1) / 2)
				ok = r[m] <= g
				printf "%-34s %-4s  %.2f (%.2f to %.2f), at most %s: %s   %.1f ms against %.1f ms\n",
					t, f, r[m], r[1], r[NR], g, ok ? "ok" : "MISSED", a[m], b[m]
				exit !ok
			}' || failed=1
}

# resources prints how many resources the template on standard input has.
resources() { grep -cE '^ +"Type": "AWS::' || true; }

# same A B refuses to compare tools that do not make about the same.
same() {
	awk -v a="$1" -v b="$2" 'BEGIN { exit !(b > 0 && a / b > 0.8 && a / b < 1.25) }' ||
		{ echo "not comparable: $1 resources against $2" >&2; exit 1; }
}

go build -trimpath -ldflags='-s -w' -o "$work/mwaagen" ./cmd/mwaagen
ours=("$work/mwaagen" render --quiet)
for n in 1 $most; do
	repeat "$n" $peers/mwaagen/spec-1.yaml '  MWAA-Test:' >"$work/ours-$n.yaml"
	repeat "$n" $peers/spec/spec-1.yaml '  - name: MWAA-Test' >"$work/spec-$n.yaml"
	echo "(import 'mwaa.libsonnet')(std.parseYaml(importstr 'spec-$n.yaml'))" >"$work/main-$n.jsonnet"
	"${ours[@]}" "$work/ours-$n.yaml" >"$work/ours-$n.json" 2>/dev/null
done

bytes=$(wc -c <"$work/mwaagen")
echo "mwaagen: $bytes bytes stripped, $(resources <"$work/ours-1.json") resources and $(wc -c <"$work/ours-1.json") bytes with one environment"
[ "$bytes" -le $((12 << 20)) ] || { echo "MISSED: a binary of at most 12 MB"; failed=1; }

if [ -x /usr/bin/time ] && peak=$(/usr/bin/time -f %M "${ours[@]}" "$work/ours-1.yaml" 2>&1 >/dev/null | tail -1) && [ -n "$peak" ]; then
	echo "peak memory with one environment: $peak KB"
	[ "$peak" -le $((20 << 10)) ] || { echo "MISSED: at most 20 MB"; failed=1; }
fi

# Linear in the environments: going from one to the most may cost no more than
# a tenth above what the number says. What a process costs is not counted.
base=$(cost 40 "$work/mwaagen" version | cut -d' ' -f1)
for n in 1 $most; do cost 20 "${ours[@]}" "$work/ours-$n.yaml" | cut -d' ' -f1; done | paste -s -d' ' |
	awk -v base="$base" -v n=$most '{
		printf "CPU: %.1f ms for nothing, %.1f ms with one environment, %.1f ms with %d\n", base, $1, $2, n
		exit !(($2 - base) <= 1.1 * n * ($1 - base)) }' || { echo "MISSED: linear"; failed=1; }

if jsonnet=$(peer jsonnet "github.com/google/go-jsonnet/cmd/jsonnet@$jsonnet_version"); then
	for n in 1 $most; do
		theirs=("$jsonnet" -J $peers/jsonnet "$work/main-$n.jsonnet")
		same "$(resources <"$work/ours-$n.json")" "$("${theirs[@]}" | resources)"
		# 0.4 is for 100 environments, which no single stack can have; with
		# fewer, the start of the process weighs more.
		gate=0.8
		[ "$n" = 1 ] || gate=0.4
		compare "jsonnet, environments: $n" cpu $gate "${ours[@]}" "$work/ours-$n.yaml" -- "${theirs[@]}"
	done
else
	echo "jsonnet: not installed, skipped"
fi

if cue=$(peer cue "cuelang.org/go/cmd/cue@$cue_version"); then
	for n in 1 $most; do
		theirs=("$cue" export $peers/cue/mwaa.cue -l spec: "$work/spec-$n.yaml" -e template)
		same "$(resources <"$work/ours-$n.json")" "$("${theirs[@]}" | resources)"
		compare "CUE, environments: $n" wall 0.4 "${ours[@]}" "$work/ours-$n.yaml" -- "${theirs[@]}"
	done
else
	echo "CUE: not installed, skipped"
fi
exit $failed
