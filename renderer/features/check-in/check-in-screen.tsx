import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { checkInPlaces } from '../../../shared/check-in/check-in-places'
import type { Day } from '../../../shared/day'
import type { Ledger } from '../../../shared/ledger/ledger'
import { isDebt } from '../../../shared/ledger/places'
import type { Currency } from '../../../shared/money/currency'
import { bridge } from '../../bridge/bridge'
import { useImportQueue } from '../../importing/import-queue'
import { useStatedLedger } from '../../store/use-ledger'
import { usePreferences } from '../../store/use-preferences'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { useDisplay } from '../../ui/display'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import styles from './check-in.module.css'
import { CoverageCard } from './coverage-card'
import { ListPreview } from './list-preview'
import { PlacesCard } from './places-card'
import { RhythmCard } from './rhythm-card'
import { useGivenLists } from './use-given-lists'

/** What do the places hold now that no statement speaks of? */
export function CheckInScreen() {
  const { t } = useTranslation()
  const ledger = useStatedLedger()
  const [preferences] = usePreferences()
  if (!ledger || !preferences) return <Loading label={t('common.opening')} />
  return <CheckIn ledger={ledger} currency={preferences.currency as Currency} />
}

function CheckIn({ ledger, currency }: { readonly ledger: Ledger; readonly currency: Currency }) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const [, go] = useLocation()
  const { add: importFiles } = useImportQueue()
  // A day that was chosen stays; otherwise it is always today, over midnight too.
  const [chosen, setChosen] = useState<Day | null>(null)
  const on = chosen ?? today
  const { list, isOver, add, done } = useGivenLists()
  const places = useMemo(() => checkInPlaces(ledger, on), [ledger, on])
  const accounts = useMemo(
    () => [...ledger.values()].map(({ account }) => account).filter((account) => !isDebt(account)),
    [ledger],
  )

  const choose = async () => {
    for (const { name, bytes } of await bridge.pickStatements()) add(name, new Blob([bytes.slice()]))
  }
  const asStatement = () => {
    if (!list) return
    importFiles([{ name: list.name, arrayBuffer: () => list.content.arrayBuffer() }])
    done()
    go('/import')
  }
  const lead =
    accounts.length === 0 ? 'checkIn.empty' : places.length === 0 ? 'checkIn.nothing' : 'checkIn.lead'

  return (
    <Page title={t('checkIn.title')} {...(list ? {} : { lead: t(lead) })}>
      {list ? (
        <ListPreview
          key={list.id}
          given={list}
          ledger={ledger}
          accounts={accounts}
          day={on}
          currency={currency}
          onDone={done}
          onStatement={asStatement}
        />
      ) : (
        places.length > 0 && (
          <PlacesCard places={places} on={on} onDay={(day) => setChosen(day === today ? null : day)} />
        )
      )}
      {!list && (
        <Card>
          <div className={`${styles.list} ${isOver ? styles.over : ''}`}>
            <p>{isOver ? t('checkIn.list.drop') : t('checkIn.list.hint')}</p>
            <Button onPress={() => void choose()}>{t('checkIn.list.choose')}</Button>
          </div>
        </Card>
      )}
      {accounts.length === 0 && !list && <Link href="/accounts">{t('checkIn.toAccounts')}</Link>}
      {accounts.length > 0 && !list && <RhythmCard />}
      {accounts.length > 0 && <CoverageCard ledger={ledger} />}
    </Page>
  )
}
