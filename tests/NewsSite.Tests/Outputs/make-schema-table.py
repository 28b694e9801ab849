#!/usr/bin/env python3
"""Make schema.org-30.txt of schemaorg-all-https.jsonld, which schema.org offers under https://schema.org/docs/developers.html.

  make-schema-table.py schemaorg-all-https.jsonld > schema.org-30.txt
"""
import json
import sys


def names(value):
    listed = [value] if isinstance(value, dict) else value or []
    return sorted(one["@id"].split(":", 1)[1] for one in listed if one["@id"].startswith("schema:"))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        graph = [node for node in json.load(file)["@graph"] if node["@id"].startswith("schema:")]
    types, properties = {}, {}
    for node in graph:
        kinds = [node["@type"]] if isinstance(node["@type"], str) else node["@type"]
        name = node["@id"].split(":", 1)[1]
        if "rdfs:Class" in kinds:
            types[name] = names(node.get("rdfs:subClassOf"))
        if "rdf:Property" in kinds:
            properties[name] = names(node.get("schema:domainIncludes")), names(node.get("schema:rangeIncludes"))
    print("# Types and properties of schema.org 30.0: 'type: parents' and 'property < types that have it > types of its values'.")
    for name in sorted(types):
        print(("%s: %s" % (name, " ".join(types[name]))).rstrip())
    for name, (domains, ranges) in sorted(properties.items()):
        print("%s < %s > %s" % (name, " ".join(domains), " ".join(ranges)))


main()
