// Package assistant lets assistants ask the store over MCP, the Model Context Protocol: what it gives is the JSON of
// package api, every record with its evidence. It only reads.
package assistant
