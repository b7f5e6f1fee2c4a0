# SPDX-License-Identifier: Apache-2.0
"""The contract of every indicator, and of the answers it gives."""

import datetime
import html
import json
import pickle
import re

import maillage as ml
import maillage.analysis
import pytest
from maillage.analysis import takes

LANGUAGES = ("fr", "nl", "en")
TYPES = {"text", "integer", "number", "date", "flag", "choice"}
UNSUITABLE = {
    "integer": ["", "x", "1.5"],
    "number": ["", "x"],
    "date": ["yesterday", "..", "2013-13"],
    "flag": ["", "perhaps"],
    "choice": ["", "nonsense"],
}

every = pytest.mark.parametrize("indicator", ml.INDICATORS)
#: Those that put the same questions to any inventory, one row a question.
QUESTIONS = {"codebook", "expectation_means", "factors", "frames", "partitions"}
in_each_language = pytest.mark.parametrize("lang", LANGUAGES)


def test_the_four_questions_are_there():
    assert {"inventory", "blank_spots", "overlap", "freshness"} <= set(ml.INDICATORS)


@every
def test_it_says_what_it_asks_in_three_languages(indicator):
    about = ml.INDICATORS[indicator]
    assert about["id"] == indicator and re.fullmatch("[a-z_]+", indicator)
    assert about["sources"]
    labels = [about[name] for name in ("title", "question", "how_to_read", "cannot_tell")]
    labels += [parameter["doc"] for parameter in about["parameters"]]
    for label in labels:
        assert set(label) == set(LANGUAGES)
        assert len(set(label.values())) == 3 and all(map(str.strip, label.values()))
    assert all(question.endswith("?") for question in about["question"].values())
    for parameter in about["parameters"]:
        assert parameter["type"] in TYPES
        assert bool(parameter["choices"]) == (parameter["type"] == "choice")


@every
def test_its_texts_name_only_parameters_it_has(indicator):
    about = ml.INDICATORS[indicator]
    names = {parameter["name"] for parameter in about["parameters"]}
    for text in ("question", "how_to_read", "cannot_tell"):
        for said in about[text].values():
            assert set(re.findall(r"\{(\w+)\}", said)) <= names


@every
def test_it_answers_about_the_real_inventory(indicator, bruxelles):
    finding = ml.analyse(bruxelles, indicator)
    assert finding.indicator == indicator
    nobody_was_asked = indicator == "disagreements"
    assert bool(finding.rows and finding.population > 0) != nobody_was_asked
    assert 0 <= finding.known <= finding.population == finding.known + finding.unknown
    assert all(count > 0 for _, count in finding.omitted)
    assert all(len(row) == len(finding.columns) for row in finding.rows)
    names = [name for name, _, _ in finding.columns]
    assert len(set(names)) == len(names)


@every
@in_each_language
def test_it_speaks_each_language(indicator, lang, bruxelles):
    finding = ml.analyse(bruxelles, indicator)
    about = ml.INDICATORS[indicator]
    assert finding.title.in_(lang) == about["title"][lang]
    assert finding.caveats(lang)[-1] == about["cannot_tell"][lang]
    said = [*finding.sentences(lang), *finding.caveats(lang), finding.population_of.in_(lang)]
    said += [label.in_(lang) for _, label, _ in finding.columns]
    said += [what.in_(lang) for what, _ in finding.omitted]
    assert finding.sentences(lang)
    assert all(text.strip() for text in said)
    assert not [text for text in said if re.search(r"\{\d\}|nan|None", text)]
    others = [finding.sentences(other) for other in LANGUAGES if other != lang]
    assert finding.sentences(lang) not in others


@every
@in_each_language
def test_its_json_is_flat(indicator, lang, bruxelles):
    finding = ml.analyse(bruxelles, indicator)
    told = json.loads(finding.to_json(lang))
    assert told == finding.to_dict(lang)
    assert len(told["rows"]) == len(finding.rows)
    for row in told["rows"]:
        assert list(row) == finding.flat_columns
        assert not [value for value in row.values() if isinstance(value, (list, dict))]
    assert (told["population"], told["known"], told["unknown"]) == (
        finding.population,
        finding.known,
        finding.unknown,
    )
    assert told["caveats"] == finding.caveats(lang)
    frame = finding.to_pandas(lang)
    assert len(frame) == len(finding.rows)
    assert list(frame.columns) == finding.flat_columns


@every
def test_its_columns_do_not_depend_on_the_data(indicator, bruxelles):
    columns = ml.analyse(ml.Model(), indicator).flat_columns
    assert columns == ml.analyse(bruxelles, indicator).flat_columns
    named = {name.removesuffix("_name") for name in columns if name.endswith("_name")}
    assert named < set(columns)
    assert named or indicator == "codebook"


@every
def test_it_survives_a_model_that_says_nothing(indicator):
    finding = ml.analyse(ml.Model(), indicator)
    assert (finding.population, finding.known, finding.unknown) == (0, 0, 0)
    for lang in LANGUAGES:
        assert all(finding.sentences(lang)) and finding.caveats(lang)
        assert not re.search(r"\bnan\b", finding.to_json(lang))
    if indicator not in QUESTIONS:
        assert finding.omitted == [] and finding.to_pandas().empty


@every
def test_the_order_of_rows_changes_nothing(indicator, bruxelles):
    def said(model):
        told = ml.analyse(model, indicator, **detailed(indicator)).to_dict("en")
        return {name: value for name, value in told.items() if name != "stamp"}

    expected = said(bruxelles)
    for seed in range(3):
        frames = {
            table.name: table.to_pandas().sample(frac=1, random_state=seed)
            for table in bruxelles.tables
        }
        shuffled = ml.Model.from_pandas(frames)
        assert [table.keys() for table in shuffled.tables] != [t.keys() for t in bruxelles.tables]
        assert said(shuffled) == expected


def detailed(indicator):
    """The parameters that make an indicator say the most."""
    names = [parameter["name"] for parameter in ml.INDICATORS[indicator]["parameters"]]
    most = {
        "at": "2014",
        "certainty": "possible",
        "detail": "row",
        "multithematic": "yes",
        "at_least": 1,
        "territory": "region-bruxelles-capitale",
        "theme": "",
        "by": "language_regime",
        "since": "1991",
        "every": 1,
        "limit": 10_000,
        "year": "2013",
    }
    return {name: value for name, value in most.items() if name in names}


@every
def test_the_same_question_has_the_same_answer(indicator, bruxelles):
    finding = ml.analyse(bruxelles, indicator)
    assert ml.analyse(bruxelles, indicator) == finding
    assert pickle.loads(pickle.dumps(finding)) == finding
    assert finding != ml.analyse(ml.Model(), indicator)


@every
def test_its_parameters_are_checked(indicator, bruxelles):
    parameters = ml.INDICATORS[indicator]["parameters"]
    for parameter in parameters:
        for value in UNSUITABLE.get(parameter["type"], []):
            if value == parameter["default"]:
                continue
            with pytest.raises(ml.ArgumentError) as refused:
                ml.analyse(bruxelles, indicator, **{parameter["name"]: value})
            assert refused.value.code == "argument.parameter"
            assert parameter["name"] in refused.value.what("fr")
        for choice in parameter["choices"]:
            ml.analyse(bruxelles, indicator, **{parameter["name"]: choice})
    with pytest.raises(ml.ArgumentError) as unknown:
        ml.analyse(bruxelles, indicator, nonsense=1)
    assert unknown.value.code == "argument.unknown"
    for parameter in parameters:
        assert parameter["name"] in unknown.value.cure("nl")


@every
def test_a_default_is_what_is_taken_when_nothing_is_said(indicator, bruxelles):
    defaults = {
        parameter["name"]: parameter["default"]
        for parameter in ml.INDICATORS[indicator]["parameters"]
        if parameter["default"]
    }
    assert ml.analyse(bruxelles, indicator, **defaults) == ml.analyse(bruxelles, indicator)


@every
def test_an_answer_says_what_it_was_made_from(indicator, bruxelles):
    lens = ml.Lens("organiser", themes=["poverty"])
    finding = ml.analyse(bruxelles, indicator, lens=lens, **detailed(indicator))
    stamp = finding.stamp
    assert stamp["data"] == bruxelles.digest
    assert stamp["library_version"] == ml.__version__
    assert "organiser" in stamp["lens"] and "poverty" in stamp["lens"]
    defaults = {each["name"]: each["default"] for each in ml.INDICATORS[indicator]["parameters"]}
    given = {name: str(value) for name, value in detailed(indicator).items()}
    assert stamp["arguments"] == defaults | given


@every
def test_it_shows_itself(indicator, bruxelles):
    bruxelles.reseaux.update("cs-forest", {"name.fr": "<script>alert(1)</script>"})
    finding = ml.analyse(bruxelles, indicator)
    assert indicator in repr(finding) and str(finding.population) in repr(finding)
    page = finding._repr_html_()
    assert "<script>" not in page and page.count("<th>") == len(finding.columns)


def test_there_is_no_other_question(bruxelles):
    with pytest.raises(ml.ArgumentError) as unknown:
        ml.analyse(bruxelles, "nonsense")
    assert unknown.value.code == "argument.unknown"
    assert "overlap" in unknown.value.cure("en")


@pytest.mark.parametrize("indicator", [name for name in ml.INDICATORS if takes(name, "at")])
def test_without_a_date_one_looks_today(indicator, bruxelles):
    stamp = ml.analyse(bruxelles, indicator).stamp
    assert stamp["arguments"]["at"] == datetime.date.today().isoformat()
    for date in ("2014", ml.Date("2014"), datetime.date(2014, 12, 31)):
        assert ml.analyse(bruxelles, indicator, at=date).stamp["arguments"]["at"] == str(date)


def test_what_ended_is_counted_when_it_existed_and_only_then(bruxelles):
    ended = "commission-jeunesse-watermael-boitsfort"  # from 1991 to 1995

    def listed(**at):
        rows = ml.analyse(bruxelles, "inventory", **at).rows
        return {named.key for row in rows for named in row[-1]}

    assert ended not in listed()
    assert ended in listed(at="1993")
    assert listed(at="1993", certainty="certain") == {ended}


def test_numbers_beyond_their_bounds_are_refused(bruxelles):
    at_least, limit = ml.INDICATORS["overlap"]["parameters"][:2]
    assert (at_least["within"], limit["within"]) == ((1, 5), (0, None))
    for value in (-3, 0, 9):
        with pytest.raises(ml.ArgumentError) as refused:
            ml.analyse(bruxelles, "overlap", at_least=value)
        assert "1..5" in refused.value.what("nl")


def test_a_lens_narrows_an_answer(bruxelles):
    whole = ml.analyse(bruxelles, "inventory")
    themed = ml.analyse(bruxelles, "inventory", lens=ml.Lens(themes=["poverty"]))
    assert 0 < themed.population < whole.population
    assert sum(count for _, count in themed.omitted) > sum(count for _, count in whole.omitted)


def test_an_unknown_cell_is_none_and_a_known_nothing_is_not(bruxelles):
    finding = ml.analyse(bruxelles, "blank_spots")
    lists = [row[-1] for row in finding.rows]
    assert [] in lists and None not in lists
    named = next(cell for cell in lists if cell)[0]
    assert isinstance(named, maillage.analysis.Named)
    assert named.key in bruxelles.reseaux
    freshness = ml.analyse(bruxelles, "freshness", detail="row")
    assert any(cell is None for row in freshness.rows for cell in row)


def test_a_sentence_writes_large_numbers_as_the_language_does():
    model = ml.Model()
    for number in range(1234):
        model.territories.add(key=f"t{number}", name=f"T{number}", level="quartier")
    finding = ml.analyse(model, "freshness")
    for lang, said in {"fr": "1\u202f234", "nl": "1.234", "en": "1,234"}.items():
        assert said in finding.sentences(lang)[0] and "1234" not in finding.sentences(lang)[0]
    assert "1234" in finding.to_json("en") and "1,234" not in str(finding.to_dict("en")["rows"])


def test_what_nobody_observed_stands_apart_from_the_caveats(reconstruction):
    finding = ml.analyse(ml.read(reconstruction), "silos")
    for lang in LANGUAGES:
        [said] = finding.unobserved(lang)
        assert said not in finding.caveats(lang) and finding.caveats(lang)
        assert finding.to_dict(lang)["unobserved"] == [said]
        assert said not in finding.to_dict(lang)["caveats"]
    assert finding.unobserved("fr")[0] in html.unescape(finding._repr_html_())
    again = pickle.loads(pickle.dumps(finding))
    assert again == finding and again.unobserved("nl") == finding.unobserved("nl")
