# Reads the tables with R's own readers and writes them as read.py does.
cell <- function(v) {
  v <- gsub("\\", "\\\\", v, fixed = TRUE)
  v <- gsub("\n", "\\n", v, fixed = TRUE)
  v <- gsub("\r", "\\r", v, fixed = TRUE)
  gsub("\t", "\\t", v, fixed = TRUE)
}
put <- function(name, t) {
  rows <- apply(as.matrix(t), 1, function(r) paste(cell(r), collapse = "\t"))
  f <- file(paste0(name, ".R"), open = "wb")
  writeLines(enc2utf8(c(paste(colnames(t), collapse = "\t"), rows)), f, useBytes = TRUE)
  close(f)
}
options(encoding = "UTF-8")
how <- list(colClasses = "character", na.strings = character(0), check.names = FALSE, encoding = "UTF-8", comment.char = "", strip.white = FALSE)
for (name in c("csv", "ucdp", "acled")) {
  t <- do.call(read.csv, c(list(name), how))
  if (name == "csv") t <- t[, c("id", "kind", "article", "type", "actor_code", "date", "low", "quote")]
  put(name, t)
}
for (name in c("icews", "polecat")) put(name, do.call(read.delim, c(list(name, quote = ""), how)))
for (name in c("gdelt-events", "gdelt-mentions")) {
  t <- do.call(read.delim, c(list(name, quote = "", header = FALSE), how))
  meta <- paste(readLines(paste0(name, ".meta.json")), collapse = "")
  cols <- sub(".*\"columns\": *\\[([^]]*)\\].*", "\\1", meta)
  colnames(t) <- gsub("[\" ]", "", strsplit(cols, ",")[[1]])
  put(name, t)
}
