// Package docs holds nothing but tests: they keep the pages of this folder, and the tour among them, true.
package docs
