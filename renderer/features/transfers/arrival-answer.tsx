import { useTranslation } from 'react-i18next'
import { halfKey } from '../../../shared/pairs/pair'
import { nowhere } from '../../../shared/pairs/pair-up'
import type { FollowedTransfer } from '../../../shared/transfers/followed-transfer'
import { decidePair, undecidePair } from '../../store/transfers'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'

/**
 * Says of a withdrawal that only one statement shows that it arrived, or takes that back: the person knows of places whose
 * statements are not here. Nothing for transfers that both sides show.
 */
export function ArrivalAnswer({ of: { from, out, into, state } }: { readonly of: FollowedTransfer }) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  if (!out || into) return null
  const keys = { out: halfKey(from.id, out.id), into: nowhere }
  return state === 'arrived' ? (
    <Button look="quiet" onPress={() => void undecidePair(database, keys)}>
      {t('transfers.undo')}
    </Button>
  ) : (
    <Button onPress={() => void decidePair(database, { ...keys, verdict: 'arrived' })}>
      {t('transfers.hasArrived')}
    </Button>
  )
}
