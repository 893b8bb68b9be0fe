import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/model'
import { suitedTerms } from '../../../shared/routes/find-terms'
import { rightsOf } from '../../../shared/routes/rights'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Segmented } from '../../ui/segmented'
import { useWords } from '../../ui/use-words'
import { namedBalances } from '../../advice/named-balances'
import { type RouteFacts, termsOf } from '../../advice/route-facts'
import { WhichBalance } from '../../advice/which-balance'
import { OwnWayList } from '../../advice/own-way-list'
import { type ShownWay, shownWays } from '../../advice/own-ways'
import { AddWay } from './own/add-way'
import { DescribeProvider } from './own/describe-provider'
import { RightsList } from './rights-list'
import { RouteItem } from './route-item'
import styles from './routes.module.css'
import { ownOf } from '../../../shared/own-of'

interface Props {
  readonly account: Account
  readonly facts: RouteFacts
  readonly onChoose: (catalogAccount: string) => void
}

/** The ways out of one account, by the terms that hold for it. */
export function AccountRoutes({ account, facts, onChoose }: Props) {
  const { t } = useTranslation()
  const words = useWords()
  const [adding, setAdding] = useState(false)
  const terms = termsOf(account.id, facts)
  const ways = shownWays(account.id, facts)
  const balances = namedBalances(account.id, facts)
  if (!terms)
    return (
      <Card title={account.name}>
        {ways.length > 0 && <Shown ways={ways} facts={facts} />}
        {balances && <WhichBalance account={account} {...balances} />}
        {ways.length === 0 && !balances && <p className={styles.soft}>{t('routes.unknownProvider')}</p>}
        <DescribeProvider account={account} onDescribed={onChoose} />
      </Card>
    )
  const choices = suitedTerms(terms.provider, account)
  return (
    <Card
      title={account.name}
      note={words(terms.account.name)}
      aside={
        choices.length > 1 ? (
          <Segmented
            label={t('routes.terms')}
            value={terms.account.id}
            onChange={onChoose}
            choices={choices.map(({ id, name }) => ({ value: id, text: words(name) }))}
          />
        ) : undefined
      }
    >
      {ways.length > 0 && <Shown ways={ways} facts={facts} />}
      <ul className={styles.routes}>
        {terms.account.routes.map((route) => (
          <RouteItem
            key={route.id}
            placed={{ ...terms, route }}
            currency={account.currency}
            confirmation={ownOf(facts.confirmations, route.id)}
          />
        ))}
      </ul>
      <div className={styles.addWay}>
        <Button onPress={() => setAdding(true)}>{t('ownRules.addWay')}</Button>
      </div>
      <AddWay account={account} terms={terms} isOpen={adding} onClose={() => setAdding(false)} />
      <RightsList rights={rightsOf(terms.account, terms.provider)} title={t('rights.title')} />
    </Card>
  )
}

/** What the account's own statements show comes before what the catalogue says. */
function Shown({ ways, facts }: { readonly ways: readonly ShownWay[]; readonly facts: RouteFacts }) {
  const { t } = useTranslation()
  return (
    <section className={styles.shown} aria-label={t('ownWays.title')}>
      <p className={styles.soft}>{t('ownWays.title')}</p>
      <OwnWayList ways={ways} facts={facts} />
    </section>
  )
}
