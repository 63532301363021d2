module github.com/casus/casus

go 1.26
