# make build | test | lint | check | bench | figures | golden
.PHONY: build test lint check bench figures golden
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

figures: build ## accuracy, with the data that CASUS_DATA names; docs/figures.md has what came out
	@test -n "$(CASUS_DATA)" || { echo 'set CASUS_DATA to the folder with the data'; exit 2; }
	@echo '# seed'
	./casus eval $(CASUS_DATA)/seed/article.jsonl $(CASUS_DATA)/seed/gold.jsonl
	@echo '# gold/dev'
	./casus eval $(CASUS_DATA)/gold/dev/articles.jsonl $(CASUS_DATA)/gold/dev/gold.jsonl
	@echo '# gold/plv'
	./casus eval plv $(CASUS_DATA)/gold/plv/rows.jsonl
	@echo '# small gold corpus'
	./casus eval eval/testdata/articles.jsonl eval/testdata/gold.jsonl

golden: ## write down the scores and outputs reached now, after looking at them
	go test ./eval -update
	go test ./cmd/casus -run 'TestFormats|TestReadmeExample' -update
