import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { noFilter } from '../../../shared/ledger/activity/activity-filter'
import type { Movement } from '../../../shared/ledger/activity/movement'
import { Button } from '../../ui/button'
import { Loading } from '../../ui/loading'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { useFormat } from '../../ui/use-format'
import { type Picked, pickedRange } from '../../ui/use-picking'
import styles from './activity.module.css'
import { ActivityTable } from './activity-table'
import { CopyRows } from './copy-rows'
import { FilterBar } from './filter-bar'
import { MovementDetail } from './movement-detail'
import { Totals } from './totals'
import { useActivity } from './use-activity'
import { useKeptFilter } from './use-kept-filter'

/** Where did this money come from? Every movement of every account, narrowed to what is looked for. */
export function ActivityScreen() {
  const { t } = useTranslation()
  const { number } = useFormat()
  const [filter, change] = useKeptFilter()
  const [picked, setPicked] = useState<Picked | null>(null)
  const picking = useMemo(() => ({ picked, onPick: setPicked }), [picked])
  const list = useRef<HTMLDivElement>(null)
  const activity = useActivity(filter)
  const pickedRows = useMemo(() => pickedOf(activity?.shown ?? [], picked), [activity?.shown, picked])
  if (!activity) return <Loading label={t('common.opening')} />
  const { all, shown } = activity
  if (all.length === 0)
    return (
      <Page title={t('activity.title')} lead={t('activity.lead')}>
        <Notice title={t('activity.empty')} />
      </Page>
    )
  const movement = picked && shown[picked.active]
  const narrow: typeof change = (next) => {
    setPicked(null)
    change(next)
  }
  return (
    <Page
      title={t('activity.title')}
      lead={t('activity.shown', {
        count: shown.length,
        shown: number(shown.length),
        all: number(all.length),
      })}
      actions={<CopyRows shown={shown} picked={picked} list={list} />}
    >
      <FilterBar filter={filter} change={narrow} accounts={activity.accounts} />
      <div className={`${styles.panes} ${movement ? styles.open : ''}`}>
        <div ref={list} className={styles.list}>
          <ActivityTable activity={activity} picking={picking} brief={Boolean(movement)} />
          {shown.length === 0 && (
            <Notice actions={<Button onPress={() => narrow(noFilter)}>{t('activity.showAll')}</Button>}>
              <p>{t('activity.nothing')}</p>
            </Notice>
          )}
          <Totals totals={activity.totals} />
        </div>
        {movement && (
          <MovementDetail movement={movement} picked={pickedRows} onClose={() => setPicked(null)} />
        )}
      </div>
    </Page>
  )
}

function pickedOf(shown: readonly Movement[], picked: Picked | null): readonly Movement[] {
  if (!picked) return []
  const [first, last] = pickedRange(picked)
  return shown.slice(first, last + 1)
}
