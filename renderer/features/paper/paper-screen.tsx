import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Currency } from '../../../shared/money/currency'
import { linesByOwner } from '../../../shared/paper/place-lines'
import { correctedTerms } from '../../advice/route-facts'
import { useRouteFacts } from '../../advice/use-route-facts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import { Printed } from '../../ui/printed'
import styles from './paper.module.css'
import { PlacesSheet } from './places-sheet'

/** Where is my money, on one page that outlives the machine? */
export function PaperScreen() {
  const { t } = useTranslation()
  const facts = useRouteFacts()
  const [printing, setPrinting] = useState(false)
  const printed = useCallback(() => setPrinting(false), [])
  const owners = useMemo(
    () =>
      facts &&
      linesByOwner(facts.ledger, {
        today: facts.today,
        reporting: facts.preferences.currency as Currency,
        termsOf: (account) => correctedTerms(account, facts),
        confirmed: new Set(Object.keys(facts.confirmations)),
      }),
    [facts],
  )
  if (!owners) return <Loading label={t('common.opening')} />
  return (
    <>
      <Link href="/accounts" className={styles.back ?? ''}>
        ← {t('accounts.back')}
      </Link>
      <Page
        title={t('paper.title')}
        lead={t('paper.lead')}
        actions={
          owners.length > 0 && (
            <Button look="primary" onPress={() => setPrinting(true)}>
              {t('paper.print')}
            </Button>
          )
        }
      >
        <Card>{owners.length === 0 ? <p>{t('paper.nothing')}</p> : <PlacesSheet owners={owners} />}</Card>
      </Page>
      {printing && (
        <Printed onDone={printed}>
          <h1 className={styles.title}>{t('paper.title')}</h1>
          <PlacesSheet owners={owners} />
        </Printed>
      )}
    </>
  )
}
