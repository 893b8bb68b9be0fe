import { useTranslation } from 'react-i18next'
import type { AccountKind } from '../../../shared/model'
import type { LineChoice } from './kept-lines'

interface Opening {
  readonly value: LineChoice
  readonly text: string
}

const kinds: readonly AccountKind[] = ['wallet', 'platform', 'points', 'voucher', 'bank', 'cash']

/** Where a line can go that no place is known for: nowhere, which is the first, or to a new place of a kind. */
export function useOpenings(): readonly [Opening, ...Opening[]] {
  const { t } = useTranslation()
  return [
    { value: 'out', text: t('checkIn.list.out') },
    ...kinds.map((kind) => ({
      value: `open ${kind}` as const,
      text: t('checkIn.list.open', { kind: t(`common.kind.${kind}`) }),
    })),
  ]
}
