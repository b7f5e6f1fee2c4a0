// SPDX-License-Identifier: Apache-2.0
// How coordinations began, and what they have to work with: chapters 1, 4.2.1, 4.2.2 and 5.3.

#include "../coordination/predicates.hpp"
#include "populations.hpp"
#include "question.hpp"

namespace maillage::inline analysis::coordination {

Chapter creation_and_means() {
    static const Question questions[] = {
        {"U001",
         of::cpas,
         {"Combien de CPAS ont reçu une subvention dans l’année ?",
          "Hoeveel OCMW’s kregen in het jaar een toelage?",
          "How many CPAS were given a grant in the year?"},
         [](const Facts& f) { return cpas_granted(f, false); },
         {"I16 : 19 CPAS, 18 coordinations ; l’étude ne nomme pas le CPAS qui n’en a pas. Toute "
          "subvention compte ; l’étude ne parle que de celle de la Cocom",
          "I16: 19 OCMW’s, 18 coördinaties; de studie noemt het OCMW zonder coördinatie niet. Elke "
          "toelage telt; de studie heeft het enkel over die van de GGC",
          "I16: 19 CPAS, 18 coordinations; the study does not name the CPAS without one. Any grant "
          "counts; the study speaks of that of the Cocom only"}},
        {"U002",
         of::cpas,
         {"Combien de CPAS ont été subventionnés dans l’année pour une coordination sociale ?",
          "Hoeveel OCMW’s kregen in het jaar een toelage voor een sociale coördinatie?",
          "How many CPAS were granted money in the year for a social coordination?"},
         [](const Facts& f) { return cpas_granted(f, true); }},
        {"U003",
         of::coordinations,
         {"Combien de coordinations existaient dans l’année ?",
          "Hoeveel coördinaties bestonden in het jaar?",
          "How many coordinations existed in the year?"},
         [](const Facts& f) { return existed(f); }},
        {"U020",
         of::coordinations,
         {"Combien de coordinations ont été créées avant 2000 ?",
          "Hoeveel coördinaties ontstonden vóór 2000?",
          "How many coordinations began before 2000?"},
         [](const Facts& f) { return begun(f, 0, 1999); }},
        {"U021",
         of::coordinations,
         {"Combien de coordinations ont été créées depuis 2000 ?",
          "Hoeveel coördinaties ontstonden sinds 2000?",
          "How many coordinations have begun since 2000?"},
         [](const Facts& f) { return begun(f, 2000, f.year.value_or(9999)); },
         {"I14 : le début des subventions est daté de 2000 par l’étude, de fin 2003 ailleurs : on "
          "retient 2000",
          "I14: het begin van de toelagen is volgens de studie 2000, elders eind 2003: wij houden "
          "2000 aan",
          "I14: the study dates the first grants 2000, others the end of 2003: we keep 2000"}},
        {"U022",
         of::coordinations,
         {"Combien de coordinations sont nées d’un réseau qui existait déjà ?",
          "Hoeveel coördinaties kwamen voort uit een netwerk dat al bestond?",
          "How many coordinations grew out of a réseau that was there before?"},
         [](const Facts& f) {
             return founded(f, Founding::thematic_network_widened, Founding::negotiated_agreement,
                            Founding::structural_link, Founding::bottom_up);
         }},
        {"U023",
         of::coordinations,
         {"Combien de coordinations ont élargi un petit réseau thématique ?",
          "Hoeveel coördinaties breidden een klein thematisch netwerk uit?",
          "How many coordinations widened a small thematic réseau?"},
         [](const Facts& f) { return founded(f, Founding::thematic_network_widened); }},
        {"U024",
         of::coordinations,
         {"Combien de coordinations sont nées près d’un ou de plusieurs réseaux multithématiques, "
          "en accord avec eux ?",
          "Hoeveel coördinaties ontstonden bij een of meer multithematische netwerken, in overleg "
          "ermee?",
          "How many coordinations began beside one or more multi-theme réseaux, in agreement with "
          "them?"},
         [](const Facts& f) {
             return founded(f, Founding::negotiated_agreement, Founding::structural_link);
         }},
        {"U025",
         of::coordinations,
         {"Combien de coordinations ont repris un réseau multithématique par un accord négocié ?",
          "Hoeveel coördinaties namen een multithematisch netwerk over na een onderhandeld "
          "akkoord?",
          "How many coordinations took over a multi-theme réseau by a negotiated agreement?"},
         [](const Facts& f) { return founded(f, Founding::negotiated_agreement); }},
        {"U026",
         of::coordinations,
         {"Combien de coordinations sont nées d’un lien structurel avec des réseaux existants ?",
          "Hoeveel coördinaties ontstonden uit een structurele band met bestaande netwerken?",
          "How many coordinations began as a structural link with existing réseaux?"},
         [](const Facts& f) { return founded(f, Founding::structural_link); }},
        {"U027",
         of::coordinations,
         {"Combien de coordinations ont été créées d’en haut ?",
          "Hoeveel coördinaties werden van bovenaf opgericht?",
          "How many coordinations were created from above?"},
         [](const Facts& f) { return founded(f, Founding::top_down); }},
        {"U028",
         of::coordinations,
         {"Combien de coordinations créées d’en haut côtoient un réseau multithématique communal "
          "sans accord avec lui ?",
          "Hoeveel coördinaties die van bovenaf ontstonden werken naast een gemeentelijk "
          "multithematisch netwerk zonder akkoord?",
          "How many coordinations created from above work beside a multi-theme réseau of the "
          "commune without agreement?"},
         [](const Facts& f) { return beside_a_network(f); }},
        {"U029",
         of::coordinations,
         {"Combien de coordinations créées d’en haut, à côté d’un réseau multithématique communal "
          "et sans accord avec lui, ne travaillent qu’en groupes ?",
          "Hoeveel coördinaties die van bovenaf ontstonden, naast een gemeentelijk multithematisch "
          "netwerk en zonder akkoord, werken enkel in groepen?",
          "How many coordinations created from above, beside a multi-theme réseau of the commune "
          "and without agreement, work only in groups?"},
         [](const Facts& f) {
             return beside_a_network(f) & f.group_count.within(1) & f.plenaries.within(0, 0);
         },
         {"l’étude dit « centrée sur des thèmes ou des projets précis » : on compte celle qui a "
          "des groupes de travail et aucune assemblée",
          "de studie zegt ‘gericht op bepaalde thema’s of projecten’: wij tellen wie werkgroepen "
          "heeft en geen plenaire vergadering",
          "the study says “centred on given themes or projects”: we count one that has working "
          "groups and no assembly"}},
        {"U030",
         of::coordinations,
         {"Combien de coordinations créées d’en haut, à côté d’un réseau multithématique communal "
          "et sans accord avec lui, n’ont ni membres ni réunions propres ?",
          "Hoeveel coördinaties die van bovenaf ontstonden, naast een gemeentelijk multithematisch "
          "netwerk en zonder akkoord, hebben leden noch eigen vergaderingen?",
          "How many coordinations created from above, beside a multi-theme réseau of the commune "
          "and without agreement, have neither members nor meetings of their own?"},
         [](const Facts& f) {
             return beside_a_network(f) & has_rule(f, MembershipRule::no_members) & f.meets_not;
         }},
        {"U031",
         of::coordinations,
         {"Combien de coordinations créées d’en haut, à côté d’un réseau multithématique communal "
          "et sans accord avec lui, tiennent leurs propres réunions et participent aussi à ce "
          "réseau ?",
          "Hoeveel coördinaties die van bovenaf ontstonden, naast een gemeentelijk multithematisch "
          "netwerk en zonder akkoord, houden eigen vergaderingen en nemen ook deel aan dat "
          "netwerk?",
          "How many coordinations created from above, beside a multi-theme réseau of the commune "
          "and without agreement, hold meetings of their own and also take part in that réseau?"},
         [](const Facts& f) {
             return beside_a_network(f) & ~f.meets_not & has_neighbours(f, LinkKind::participates);
         }},
        {"U032",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur qui, interrogé, ne sait comment elles sont "
          "nées ?",
          "Hoeveel coördinaties hebben een coördinator die, bevraagd, niet weet hoe ze ontstonden?",
          "How many coordinations have a coordinator who was asked and does not know how they "
          "began?"},
         [](const Facts& f) { return history_is_lost(f); }},
        {"U034",
         of::coordinations,
         {"Combien de coordinations reçoivent de 5 600 à moins de 10 000 € par an ?",
          "Hoeveel coördinaties krijgen 5 600 tot minder dan 10 000 € per jaar?",
          "How many coordinations receive €5,600 to less than €10,000 a year?"},
         [](const Facts& f) { return f.grant.bracket(5'600, 10'000); }},
        {"U035",
         of::coordinations,
         {"Combien de coordinations reçoivent de 10 000 à moins de 20 000 € par an ?",
          "Hoeveel coördinaties krijgen 10 000 tot minder dan 20 000 € per jaar?",
          "How many coordinations receive €10,000 to less than €20,000 a year?"},
         [](const Facts& f) { return f.grant.bracket(10'000, 20'000); },
         {"I12 : bornes communes aux tranches : chaque tranche compte sa borne basse et non sa "
          "borne haute",
          "I12: gedeelde grenzen: elke schijf telt haar ondergrens en niet haar bovengrens",
          "I12: shared bounds: each bracket counts its lower bound, not its upper one"}},
        {"U036",
         of::coordinations,
         {"Combien de coordinations reçoivent de 20 000 à moins de 40 000 € par an ?",
          "Hoeveel coördinaties krijgen 20 000 tot minder dan 40 000 € per jaar?",
          "How many coordinations receive €20,000 to less than €40,000 a year?"},
         [](const Facts& f) { return f.grant.bracket(20'000, 40'000); }},
        {"U037",
         of::coordinations,
         {"Combien de coordinations reçoivent de 65 000 à 91 000 € par an ?",
          "Hoeveel coördinaties krijgen 65 000 tot 91 000 € per jaar?",
          "How many coordinations receive €65,000 to €91,000 a year?"},
         [](const Facts& f) { return f.grant.within(65'000, 91'000); }},
        {"U038",
         of::coordinations,
         {"Combien de coordinations tiennent 4 assemblées par an et reçoivent plus de 60 000 € ?",
          "Hoeveel coördinaties houden 4 plenaire vergaderingen per jaar en krijgen meer dan 60 "
          "000 €?",
          "How many coordinations hold 4 assemblies a year and receive more than €60,000?"},
         [](const Facts& f) { return f.plenaries.within(4, 4) & ~f.grant.within(0, 60'000); }},
        {"U039",
         of::coordinations,
         {"Combien de coordinations tiennent 4 assemblées, ont 5 groupes de travail et reçoivent "
          "moins de 6 000 € ?",
          "Hoeveel coördinaties houden 4 plenaire vergaderingen, hebben 5 werkgroepen en krijgen "
          "minder dan 6 000 €?",
          "How many coordinations hold 4 assemblies, have 5 working groups and receive less than "
          "€6,000?"},
         [](const Facts& f) {
             return f.plenaries.within(4, 4) & f.group_count.within(5, 5) &
                    f.grant.bracket(0, 6'000);
         }},
        {"U040",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur de ¾ à 2 ETP (« grandes ») ?",
          "Hoeveel coördinaties hebben een coördinator met ¾ tot 2 VTE (‘grote’)?",
          "How many coordinations have a coordinator with ¾ to 2 FTE (“large”)?"},
         [](const Facts& f) { return f.is_large; }},
        {"U041",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur à ¾ ETP ?",
          "Hoeveel coördinaties hebben een coördinator met ¾ VTE?",
          "How many coordinations have a coordinator with ¾ FTE?"},
         [](const Facts& f) { return f.fte.within(0.75, 0.75); }},
        {"U042",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur à 1 ETP ?",
          "Hoeveel coördinaties hebben een coördinator met 1 VTE?",
          "How many coordinations have a coordinator with 1 FTE?"},
         [](const Facts& f) { return f.fte.within(1, 1); }},
        {"U043",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur à 2 ETP ?",
          "Hoeveel coördinaties hebben een coördinator met 2 VTE?",
          "How many coordinations have a coordinator with 2 FTE?"},
         [](const Facts& f) { return f.fte.within(2, 2); }},
        {"U044",
         of::large,
         {"Combien de « grandes » coordinations ont un coordinateur qui cumule d’autres fonctions "
          "?",
          "Hoeveel ‘grote’ coördinaties hebben een coördinator die ook andere functies heeft?",
          "How many “large” coordinations have a coordinator who also has other duties?"},
         [](const Facts& f) { return count(has_other_duties(f), f.is_large); },
         {"« la moitié » de 7 : 3 ou 4", "‘de helft’ van 7: 3 of 4", "“half” of 7: 3 or 4"}},
        {"U045",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur de 1/5 à 1/2 ETP (« moyennes ») ?",
          "Hoeveel coördinaties hebben een coördinator met 1/5 tot 1/2 VTE (‘middelgrote’)?",
          "How many coordinations have a coordinator with 1/5 to 1/2 FTE (“medium”)?"},
         [](const Facts& f) { return f.is_medium; }},
        {"U046",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur à 1/5 ETP ?",
          "Hoeveel coördinaties hebben een coördinator met 1/5 VTE?",
          "How many coordinations have a coordinator with 1/5 FTE?"},
         [](const Facts& f) { return f.fte.within(0.2, 0.2); }},
        {"U047",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur à 1/4 ETP ?",
          "Hoeveel coördinaties hebben een coördinator met 1/4 VTE?",
          "How many coordinations have a coordinator with 1/4 FTE?"},
         [](const Facts& f) { return f.fte.within(0.25, 0.25); }},
        {"U048",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur à 2/5 ETP ?",
          "Hoeveel coördinaties hebben een coördinator met 2/5 VTE?",
          "How many coordinations have a coordinator with 2/5 FTE?"},
         [](const Facts& f) { return f.fte.within(0.4, 0.4); }},
        {"U049",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur à 1/2 ETP ?",
          "Hoeveel coördinaties hebben een coördinator met 1/2 VTE?",
          "How many coordinations have a coordinator with 1/2 FTE?"},
         [](const Facts& f) { return f.fte.within(0.5, 0.5); }},
        {"U050",
         of::coordinations,
         {"Combien de coordinations sont coordonnées quelques heures par le responsable du service "
          "social (« petites ») ?",
          "Hoeveel coördinaties worden enkele uren gecoördineerd door de verantwoordelijke van de "
          "sociale dienst (‘kleine’)?",
          "How many coordinations are coordinated a few hours by the head of the social service "
          "(“small”)?"},
         [](const Facts& f) { return f.is_small; }},
        {"U051",
         of::coordinations,
         {"Combien de coordinations ont, à côté du coordinateur, un autre travailleur d’un CPAS ?",
          "Hoeveel coördinaties hebben naast de coördinator nog een medewerker van een OCMW?",
          "How many coordinations have another worker of a CPAS beside the coordinator?"},
         [](const Facts& f) { return is_supported(f); }},
        {"U052",
         of::coordinations,
         {"Combien de coordinations disposent de locaux et de matériel ?",
          "Hoeveel coördinaties beschikken over lokalen en materiaal?",
          "How many coordinations are given premises and equipment?"},
         [](const Facts& f) { return has_premises_and_equipment(f); }},
        {"U180",
         of::coordinations,
         {"Combien de coordinations ont sur leur territoire de 50 à moins de 100 lieux d’activités "
          "?",
          "Hoeveel coördinaties hebben op hun grondgebied 50 tot minder dan 100 "
          "activiteitenplaatsen?",
          "How many coordinations have 50 to less than 100 places of activity on their territory?"},
         [](const Facts& f) { return f.activity_places.bracket(50, 100); }},
        {"U181",
         of::coordinations,
         {"Combien de coordinations ont sur leur territoire de 100 à moins de 200 lieux "
          "d’activités ?",
          "Hoeveel coördinaties hebben op hun grondgebied 100 tot minder dan 200 "
          "activiteitenplaatsen?",
          "How many coordinations have 100 to less than 200 places of activity on their "
          "territory?"},
         [](const Facts& f) { return f.activity_places.bracket(100, 200); },
         {"I12 : bornes communes aux tranches : chaque tranche compte sa borne basse et non sa "
          "borne haute",
          "I12: gedeelde grenzen: elke schijf telt haar ondergrens en niet haar bovengrens",
          "I12: shared bounds: each bracket counts its lower bound, not its upper one"}},
        {"U182",
         of::coordinations,
         {"Combien de coordinations ont sur leur territoire de 200 à moins de 400 lieux "
          "d’activités ?",
          "Hoeveel coördinaties hebben op hun grondgebied 200 tot minder dan 400 "
          "activiteitenplaatsen?",
          "How many coordinations have 200 to less than 400 places of activity on their "
          "territory?"},
         [](const Facts& f) { return f.activity_places.bracket(200, 400); }},
        {"U183",
         of::coordinations,
         {"Combien de coordinations ont sur leur territoire plus de 1 000 lieux d’activités ?",
          "Hoeveel coördinaties hebben op hun grondgebied meer dan 1 000 activiteitenplaatsen?",
          "How many coordinations have more than 1,000 places of activity on their territory?"},
         [](const Facts& f) { return ~f.activity_places.within(0, 1'000); }},
    };
    static const Repeat repeats[] = {
        {"U033", "U027"},
        {"U053", "U040"},
        {"U054", "U045"},
        {"U055", "U050"},
    };
    return {{"Naissance et moyens", "Ontstaan en middelen", "Beginnings and means"},
            questions,
            repeats};
}

}  // namespace maillage::inline analysis::coordination
