// SPDX-License-Identifier: Apache-2.0
#pragma once
// Of whom the questions of the codebook are asked, by chapter.

#include <maillage/vocabulary/texts.hpp>

namespace maillage::inline analysis::coordination::of {

// Of every chapter

inline constexpr Label coordinations{"coordinations sociales organisées par un CPAS",
                                     "sociale coördinaties die een OCMW organiseert",
                                     "social coordinations that a CPAS convenes"};
inline constexpr Label large{"coordinations dont le coordinateur a de ¾ à 2 ETP (« grandes »)",
                             "coördinaties waarvan de coördinator ¾ tot 2 VTE heeft (‘grote’)",
                             "coordinations whose coordinator has ¾ to 2 FTE (“large”)"};
inline constexpr Label medium{
    "coordinations dont le coordinateur a de 1/5 à 1/2 ETP (« moyennes »)",
    "coördinaties waarvan de coördinator 1/5 tot 1/2 VTE heeft (‘middelgrote’)",
    "coordinations whose coordinator has 1/5 to 1/2 FTE (“medium”)"};
inline constexpr Label small{
    "coordinations que le responsable du service social coordonne quelques heures (« petites »)",
    "coördinaties die de verantwoordelijke van de sociale dienst enkele uren coördineert "
    "(‘kleine’)",
    "coordinations that the head of the social service coordinates a few hours (“small”)"};

// Beginnings and means

inline constexpr Label cpas{"CPAS", "OCMW’s", "CPAS (public centres for social welfare)"};

// Steering and objectives

inline constexpr Label committees{"comités qui pilotent une coordination",
                                  "comités die een coördinatie aansturen",
                                  "committees that steer a coordination"};
inline constexpr Label quartiers{"réseaux de quartier liés structurellement à une coordination",
                                 "wijknetwerken met een structurele band met een coördinatie",
                                 "neighbourhood réseaux structurally linked with a coordination"};

// Activities

inline constexpr Label by_groups{"coordinations qui travaillent surtout en groupes",
                                 "coördinaties die vooral in werkgroepen werken",
                                 "coordinations that work mainly in groups"};
inline constexpr Label groups{"groupes de travail de ces coordinations",
                              "werkgroepen van die coördinaties",
                              "working groups of these coordinations"};
inline constexpr Label by_plenaries{"coordinations centrées sur leurs assemblées",
                                    "coördinaties die rond hun plenaire vergaderingen draaien",
                                    "coordinations centred on their assemblies"};
inline constexpr Label by_days{"coordinations centrées sur des journées d’action collective",
                               "coördinaties die rond collectieve actiedagen draaien",
                               "coordinations centred on days of collective action"};
inline constexpr Label without_assembly{"coordinations sans assemblée dans l’année",
                                        "coördinaties zonder plenaire vergadering in het jaar",
                                        "coordinations without an assembly in the year"};
inline constexpr Label with_directory{"coordinations qui ont un répertoire de tous les acteurs",
                                      "coördinaties met een sociale kaart van alle actoren",
                                      "coordinations with a directory of all actors"};
inline constexpr Label with_diagnosis{"coordinations qui ont fait un diagnostic collectif",
                                      "coördinaties die een collectieve diagnose maakten",
                                      "coordinations that made a collective diagnosis"};
inline constexpr Label relaying{
    "coordinations qui relaient d’office les besoins au président du CPAS",
    "coördinaties die noden systematisch aan de OCMW-voorzitter signaleren",
    "coordinations that relay needs to the CPAS president as a rule"};

// People

inline constexpr Label largest{"coordinations qui ont le plus de membres",
                               "coördinaties met de meeste leden",
                               "coordinations with most members"};
inline constexpr Label plenaries_of_the_largest{
    "assemblées de l’année de la coordination qui a le plus de membres",
    "plenaire vergaderingen in het jaar van de coördinatie met de meeste leden",
    "assemblies in the year of the coordination with most members"};
inline constexpr Label chaired_by_official{"coordinations animées par un élu",
                                           "coördinaties die een verkozene leidt",
                                           "coordinations chaired by an elected official"};
inline constexpr Label social_workers{
    "coordinations dont le coordinateur est assistant social de base",
    "coördinaties waarvan de coördinator een basisopleiding maatschappelijk werk heeft",
    "coordinations whose coordinator is trained as a social worker"};
inline constexpr Label applicants{"coordinations dont le coordinateur a postulé",
                                  "coördinaties waarvan de coördinator gesolliciteerd heeft",
                                  "coordinations whose coordinator applied"};
inline constexpr Label peers{"réseaux où des coordinateurs se rencontrent",
                             "netwerken waar coördinatoren elkaar ontmoeten",
                             "réseaux where coordinators meet each other"};

}  // namespace maillage::inline analysis::coordination::of
