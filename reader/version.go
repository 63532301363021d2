package reader

// VersionSet is what decides which records an article gives.
type VersionSet struct {
	Program   string
	Model     string
	Knowledge string // hash of the embedded knowledge and of a user's dictionaries
}

// Versions are the versions of what is built in.
func (r *Reader) Versions() VersionSet {
	return VersionSet{Program: Version, Model: r.parts.model, Knowledge: knowledgeVersion(r.actors)}
}
