package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

func completionCommand() *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	return &cobra.Command{
		Use:   "completion bash|zsh|fish|powershell",
		Short: "Print a script that completes verbs and flags in a shell",
		Long: `Prints a script for the named shell. Loading it makes the shell complete verbs, flags and
their values.`,
		Example: `  source <(casus completion bash)
  casus completion zsh > "${fpath[1]}/_casus"
  casus completion fish > ~/.config/fish/completions/casus.fish`,
		ValidArgs: shells,
		Args:      between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			root, out := c.Root(), c.OutOrStdout()
			switch args[0] {
			case "bash":
				return root.GenBashCompletionV2(out, true)
			case "zsh":
				return root.GenZshCompletion(out)
			case "fish":
				return root.GenFishCompletion(out, true)
			case "powershell":
				return root.GenPowerShellCompletionWithDesc(out)
			}
			return badUsage(c, fmt.Errorf("unknown shell %q (one of %v)", args[0], shells))
		},
	}
}
