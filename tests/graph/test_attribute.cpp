// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/graph/attribute.hpp>
#include <maillage/graph/one_mode.hpp>
#include <maillage/graph/project.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

template <class Enum>
Term<Enum> in_other_words(const char* words) {
    Term<Enum> term;
    term.row = AnyTerm::outside;
    term.other = words;
    return term;
}

template <class Enum>
Term<Enum> known_nothing() {
    Term<Enum> term;
    term.row = AnyTerm::none;
    return term;
}

/// Two communes of a region, a quartier in one and a quartier astride both.
struct Communes {
    Model model;
    Id<Territory> region, forest, ixelles, inner, astride;

    Communes() {
        region = territory("region", TerritoryLevel::region, {});
        forest = territory("forest", TerritoryLevel::commune, {region});
        ixelles = territory("ixelles", TerritoryLevel::commune, {region});
        inner = territory("inner", TerritoryLevel::quartier, {forest});
        astride = territory("astride", TerritoryLevel::quartier, {forest, ixelles});
    }

    Id<Territory> territory(const char* key, TerritoryLevel level,
                            const std::vector<Id<Territory>>& within) {
        Territory row;
        row.name.fr = key;
        row.level = level;
        for (const Id<Territory> id : within) row.within.add(id);
        return add(model.territories, key, row);
    }
};

using Groups = std::vector<std::string>;

/// The code of the group of each node, empty when unknown.
Groups groups(const Model& model, AttributeName name,
              std::vector<Relation> relations = {Relation::organiser}) {
    const Network network = project(model, {.relations = std::move(relations)});
    const Attribute found = attribute(model, network, name);
    EXPECT_EQ(found.name, code(name));
    EXPECT_EQ(found.codes.size(), found.labels.size());
    Groups codes;
    for (const std::uint32_t group : found.groups)
        codes.push_back(group == Attribute::unknown ? "" : found.codes.at(group));
    return codes;
}

}  // namespace

TEST(Attribute, of_terms_keeps_unknown_none_and_other_words_apart) {
    Model model;
    Actor actor;
    const Term<ActorKind> kinds[] = {ActorKind::police,
                                     in_other_words<ActorKind>("planning familial"),
                                     {},
                                     known_nothing<ActorKind>(),
                                     ActorKind::cpas,
                                     ActorKind::police};
    for (std::size_t i = 0; i < std::size(kinds); ++i) {
        actor.kind = kinds[i];
        add(model.actors, std::to_string(i), actor);
    }
    EXPECT_EQ(groups(model, AttributeName::kind),
              (Groups{"police", "autre: planning familial", "", "none", "cpas", "police"}));
    const Network network = project(model, {.relations = {Relation::knows}});
    const Attribute found = attribute(model, network, AttributeName::kind);
    EXPECT_EQ(found.codes, (Groups{"cpas", "police", "autre: planning familial", "none"}));
    EXPECT_EQ(found.labels[0].nl, "OCMW");
    EXPECT_EQ(found.labels[2], Texts("planning familial"));
    EXPECT_EQ(found.labels[3].en, "none");
}

TEST(Attribute, sector_is_what_the_kind_tells) {
    EXPECT_TRUE(sector_of(ActorKind::cpas).is(Sector::public_sector));
    EXPECT_TRUE(sector_of(ActorKind::public_association).is(Sector::public_sector));
    EXPECT_TRUE(sector_of(ActorKind::health_centre).is(Sector::associative));
    EXPECT_TRUE(sector_of(ActorKind::independent_practice).is(Sector::independent));
    EXPECT_TRUE(sector_of(in_other_words<ActorKind>("crèche")).is(Sector::outside));
    EXPECT_FALSE(sector_of(ActorKind::school).known());
    EXPECT_FALSE(sector_of({}).known());
    EXPECT_FALSE(sector_of(known_nothing<ActorKind>()).known());
    Model model;
    Actor actor;
    actor.kind = ActorKind::association;
    add(model.actors, "asbl", actor);
    actor.kind = ActorKind::hospital;
    add(model.actors, "hospital", actor);
    EXPECT_EQ(groups(model, AttributeName::sector), (Groups{"associative", ""}));
}

TEST(Attribute, several_themes_are_a_group_of_their_own) {
    Model model;
    Actor actor;
    actor.themes.add(Theme::housing);
    add(model.actors, "one", actor);
    actor.themes.add(Theme::food);
    add(model.actors, "two", actor);
    add(model.actors, "unknown");
    Reseau reseau;
    reseau.themes.stated = true;
    add(model.reseaux, "nothing", reseau);
    reseau.themes.add(Theme::food);
    reseau.themes.add(Theme::food);
    add(model.reseaux, "same", reseau);
    EXPECT_EQ(groups(model, AttributeName::theme),
              (Groups{"housing", "several", "", "none", "food"}));
}

TEST(Attribute, territory_is_the_commune) {
    Communes c;
    Actor actor;
    for (const Id<Territory> seat : {c.inner, c.forest, c.region, c.astride, Id<Territory>()}) {
        actor.territory = seat;
        add(c.model.actors, std::to_string(c.model.actors.size()), actor);
    }
    Reseau reseau;
    reseau.territories.add(c.forest);
    reseau.territories.add(c.inner);
    add(c.model.reseaux, "in one", reseau);
    reseau.territories.add(c.ixelles);
    add(c.model.reseaux, "in two", reseau);
    EXPECT_EQ(groups(c.model, AttributeName::territory),
              (Groups{"forest", "forest", "region", "several", "", "forest", "several"}));
}

TEST(Attribute, a_quartier_of_no_known_commune_is_unknown) {
    Communes c;
    Actor actor;
    actor.territory = c.territory("lost", TerritoryLevel::quartier, {});
    add(c.model.actors, "a", actor);
    Reseau reseau;
    reseau.territories.add(c.forest);
    reseau.territories.add(actor.territory);
    add(c.model.reseaux, "r", reseau);  // in Forest, and perhaps elsewhere
    reseau.territories.add(c.ixelles);
    add(c.model.reseaux, "s", reseau);
    reseau.territories.items = {actor.territory, c.astride};
    add(c.model.reseaux, "t", reseau);
    EXPECT_EQ(groups(c.model, AttributeName::territory), (Groups{"", "", "several", "several"}));
}

TEST(Attribute, of_reseaux_does_not_apply_to_actors) {
    Model model;
    Actor actor;
    actor.language_regime = LanguageRegime::nl;
    add(model.actors, "a", actor);
    Reseau reseau;
    reseau.form = ReseauForm::platform;
    reseau.scale = Scale::region;
    reseau.type = ReseauType::thematic;
    add(model.reseaux, "r", reseau);
    EXPECT_EQ(groups(model, AttributeName::form), (Groups{"", "platform"}));
    EXPECT_EQ(groups(model, AttributeName::scale), (Groups{"", "region"}));
    EXPECT_EQ(groups(model, AttributeName::coordination_type), (Groups{"", "thematic"}));
    EXPECT_EQ(groups(model, AttributeName::language_regime), (Groups{"nl", ""}));
}

TEST(Attribute, is_found_by_key_in_networks_made_of_others) {
    Model model;
    Actor actor;
    add(model.actors, "first");
    actor.kind = ActorKind::cpas;
    add(model.actors, "second", actor);
    const Network actors = one_mode(project(model, {.relations = {Relation::organiser}}));
    EXPECT_EQ(attribute(model, actors, AttributeName::kind).groups,
              (std::vector<std::uint32_t>{Attribute::unknown, 0}));
    model.actors.keep_rows({false, true});
    EXPECT_EQ(attribute(model, actors, AttributeName::kind).groups,
              (std::vector<std::uint32_t>{Attribute::unknown, 0}));
}

TEST(Attribute, of_arrays_is_unknown) {
    const std::vector<std::string> labels{"a"};
    const Network network = Network::from_arrays({.node_count = 1, .labels = labels});
    Model model;
    add(model.actors, "a");
    const Attribute found = attribute(model, network, AttributeName::kind);
    EXPECT_EQ(found.groups, (std::vector<std::uint32_t>{Attribute::unknown}));
    EXPECT_TRUE(found.codes.empty());
}

TEST(Attribute, names_have_labels_in_three_languages) {
    for (const Vocabulary* terms : {&vocabulary_of<AttributeName>(), &vocabulary_of<Sector>()})
        for (const TermRow& row : terms->rows)
            for (const Language language : languages)
                EXPECT_FALSE(row.label.in(language).empty()) << terms->name << ' ' << row.code;
}
