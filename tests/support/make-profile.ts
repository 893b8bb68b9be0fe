import { plainName } from '../../shared/statements/plain-name'
import type { Mapping } from '../../shared/statements/profiles/mapping'
import type { Profile } from '../../shared/statements/profiles/profile'

/** A mapping of a head as a file prints it. */
export const mappingOf = (heads: string, columns: Mapping['columns']): Mapping => ({
  heads: heads.split(',').map(plainName),
  columns,
})

/** A profile of a bank called Corner Bank, for every file with the head. */
export const makeProfile = (mapping: Mapping, answers: Profile['answers'] = {}): Profile => ({
  name: 'Corner Bank',
  anyFile: true,
  kind: 'bank',
  mapping,
  answers,
})
