// Written by `npm run generate` from vocabulary/. Change it there.
import type { Relations } from '../../vocabulary/issue-words.js';

/** The English words for relations and cooperation. */
export const relationWords: Relations = {
  "matters": {
    "cooperation": [
      "cooperat*",
      "coordinat*",
      "collaborat*",
      "work|works|working|worked .. together|closely|jointly",
      "respond|responding|respond .. as one|together|jointly|unified",
      "joint efforts",
      "unity",
      "partnership",
      "consult|consulting|consultation|consultations .. close|closely",
      "working|work|works|worked with",
      "combined efforts"
    ],
    "relations": [
      "relations|relation|relationship|relationships|ties",
      "alliance",
      "important neighbor|neighbors|neighbour|neighbours",
      "friendly"
    ]
  },
  "scopes": {
    "two": [
      "bilateral|bilaterally",
      "the two",
      "both countries|sides|governments|nations",
      "two countries|governments|nations|sides",
      "between the two",
      "each other",
      "mutual|mutually",
      "their .. relations|ties|relationship",
      "(work|works|working|worked|cooperate|cooperating|coordinate|coordinating) .. with (minister|president|prime minister|secretary|him|her|foreign minister|state councilor|the minister|the president)",
      "work|works|working|worked .. together"
    ],
    "three": [
      "trilateral|trilaterally",
      "the three",
      "three countries|governments|nations|sides|way",
      "three-way",
      "among the three",
      "between and among"
    ]
  },
  "chained": [
    "dialogue",
    "alliances"
  ],
  "cooperativeRelations": [
    "cooperative relation|relations|relationship|relationships|ties"
  ],
  "relationsOfOneField": [
    "(economic|external|international|state-to-state|public|trade|commercial|business|financial|cultural|consular|security|defense|defence|military|sporting|academic) (relation|relations|relationship|relationships|ties|dialogue)"
  ]
};
