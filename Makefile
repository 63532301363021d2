# make build | test | lint | check | bench | figures | golden | release | reproduce
.PHONY: build test lint check bench figures golden release reproduce
export CGO_ENABLED = 0

build: ## the program, ./casus
	go build -trimpath -ldflags '-s -w' -o casus ./cmd/casus

test:
	go test ./...

lint: ## formatting, vet, staticcheck; the walls between rooms are tested by go test ./cmd/casus
	test -z "$$(gofmt -l $$(git ls-files '*.go'))"
	go vet ./...
	go run honnef.co/go/tools/cmd/staticcheck@v0.8.2 ./...

check: ## all that the CI checks
	.ci/run

bench: build ## speed, start-up, memory, size; on an idle machine
	go run ./eval/bench -casus ./casus $(if $(CASUS_DATA),-articles $(CASUS_DATA)/gold/dev/articles.jsonl)

figures: build ## all figures of docs/figures.md again, with the data that CASUS_DATA names, into the folder figures
	docs/figures.sh figures

golden: ## write down the scores and outputs reached now, after looking at them
	go test ./eval -update
	go test ./cmd/casus -run 'TestFormats|TestReadmeExample' -update
	go test ./docs -run TestTour -update

release: ## programs, archives, deb, rpm, bills of materials, checksums into packaging/dist; of the tag that the commit has
	go run github.com/goreleaser/goreleaser/v2@v2.15.2 release --clean --skip=publish

reproduce: ## is a release the same bytes wherever it is built?
	packaging/reproduce.sh
