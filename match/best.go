package match

import "slices"

// best leaves of found[start:], which share a token of their trigger, the best and those that say "also".
func best(found []Match, start int) []Match {
	if len(found)-start < 2 {
		return found
	}
	top := -1
	for i := start; i < len(found); i++ {
		if !found[i].Pattern.Also && (top < 0 || found[i].Score > found[top].Score) {
			top = i
		}
	}
	out := found[:start]
	for i := start; i < len(found); i++ {
		if i == top || found[i].Pattern.Also && !repeats(found[start:i], &found[i]) {
			out = append(out, found[i])
		}
	}
	return out
}

// repeats reports whether the pattern of m has fired already, by another of its triggers.
func repeats(found []Match, m *Match) bool {
	for i := range found {
		if found[i].Pattern == m.Pattern {
			return true
		}
	}
	return false
}

// dropCovered leaves out matches of single words that are part of a trigger of several words.
func dropCovered(found []Match) []Match {
	out := found[:0]
	for i := range found {
		covered := false
		if len(found[i].Trigger) == 1 && !found[i].Pattern.Also {
			for j := range found {
				if len(found[j].Trigger) > 1 && slices.Contains(found[j].Trigger, found[i].Trigger[0]) {
					covered = true
				}
			}
		}
		if !covered {
			out = append(out, found[i])
		}
	}
	return out
}
