# The usual tasks. `go test ./...` needs nothing but Go; .ci/run needs npm too.

.PHONY: test update generate bench build

test:
	go test ./...

# Rewrites what tests compare with: goldens, generated pages. Read the diff.
update:
	go test ./cmd/mwaagen -update
	go test ./...

# Reduces what others publish to what we need. Needs npm for the registry.
generate:
	cd .ci && npm ci --silent
	go generate ./...

build:
	go build -trimpath -ldflags='-s -w' -o mwaagen ./cmd/mwaagen

# Ours by stage, then the whole process beside its peers where they are
# installed.
bench:
	go test ./generator -run '^$$' -bench . -benchmem
	bench/peers.sh
