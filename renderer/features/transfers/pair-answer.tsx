import { useTranslation } from 'react-i18next'
import type { Pair } from '../../../shared/pairs/pair'
import { decidePair, undecidePair } from '../../store/transfers'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'

/** Takes a pair apart, or takes back that the person put it together. */
export function PairAnswer({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const keys = { out: pair.out.key, into: pair.into.key }
  return pair.by === 'person' ? (
    <Button look="quiet" onPress={() => void undecidePair(database, keys)}>
      {t('transfers.undo')}
    </Button>
  ) : (
    <Button look="quiet" onPress={() => void decidePair(database, { ...keys, verdict: 'refused' })}>
      {t('transfers.apart')}
    </Button>
  )
}
