import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Owner, ownerOf, ownersOf } from '../../shared/ledger/owners'
import type { Account } from '../../shared/model'
import { Segmented } from './segmented'

/** Which owner's places are shown. */
export interface OwnerFilter {
  /** What it is chosen with; null where all places are one owner's. */
  readonly control: ReactNode
  /** Whether an account is among those shown. */
  readonly shows: (account: Pick<Account, 'owner'>) => boolean
}

const everyone = 'all'
const idOf = (owner: Owner): string => `of ${owner ?? ''}`

/** Narrows a list of places to one owner's. Who keeps nobody's money but their own never hears of it. */
export function useOwnerFilter(accounts: readonly Account[]): OwnerFilter {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState(everyone)
  const owners = ownersOf(accounts)
  // The last place of an owner may go while it is shown.
  const chosen = owners.find((owner) => idOf(owner) === wanted)
  if (owners.length < 2) return { control: null, shows: () => true }
  return {
    control: (
      <Segmented
        label={t('owners.show')}
        value={chosen === undefined ? everyone : idOf(chosen)}
        onChange={setWanted}
        choices={[
          { value: everyone, text: t('owners.all') },
          ...owners.map((owner) => ({ value: idOf(owner), text: owner ?? t('owners.you') })),
        ]}
      />
    ),
    shows: (account) => chosen === undefined || ownerOf(account) === chosen,
  }
}
