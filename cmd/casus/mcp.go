package main

import (
	"bufio"
	"errors"
	"io"
	"sync"

	"github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/spf13/cobra"

	"github.com/casus/casus/reader"
	"github.com/casus/casus/web/assistant"
)

const mcpLong = `Lets an assistant ask a store, over the Model Context Protocol on standard input and output.
The tools only read: search_records, get_article, get_incident, explain_record, actor,
counts. What they give is the JSON of the API, with the evidence of every record.`

func mcpCommand() *cobra.Command {
	var st storeFlag
	var own userActors
	c := &cobra.Command{
		Use:     "mcp [flags]",
		Short:   "Let assistants ask a store (Model Context Protocol)",
		Long:    mcpLong,
		Example: `  casus mcp --store news.db`,
		Args:    noArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return runMCP(c, &st, &own) },
	}
	st.flag(c)
	own.flag(c)
	return c
}

func runMCP(c *cobra.Command, f *storeFlag, own *userActors) (err error) {
	st, err := f.open(c, true)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	explain, book := knowledgeOf(c, own)
	s := assistant.New(assistant.Options{Store: st, Explain: sync.OnceValues(explain), Book: sync.OnceValues(book), Version: reader.Version})
	t := &talk{in: bufio.NewReader(c.InOrStdin()), out: c.OutOrStdout()}
	err = s.Run(c.Context(), &mcp.IOTransport{Reader: t, Writer: t})
	if errors.Is(err, io.EOF) || c.Context().Err() != nil {
		return nil
	}
	return err
}
