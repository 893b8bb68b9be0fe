import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day'
import type { PutAside, Way } from '../../../shared/planner/from-ledger/put-aside'
import { routeOf } from '../../advice/own-ways'
import type { RouteFacts } from '../../advice/route-facts'
import { useRouteFacts } from '../../advice/use-route-facts'
import { usePreferences } from '../../store/use-preferences'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { useFormat } from '../../ui/use-format'
import { useWords } from '../../ui/use-words'
import styles from './plan.module.css'

/** What the person has put aside, each to be planned again with a press. */
export function AsideCard() {
  const { t } = useTranslation()
  const { day } = useFormat()
  const words = useWords()
  const facts = useRouteFacts()
  const [preferences, change] = usePreferences()
  if (!facts || !preferences) return null
  const { putAside } = preferences
  const rests = restsOf(putAside, facts)
  const ways = waysOf(putAside, facts)
  if (rests.length + ways.length === 0) return null
  const keep = (next: Partial<PutAside>) => change({ putAside: { ...putAside, ...next } })
  return (
    <Card title={t('plan.aside.title')}>
      <ul className={styles.confirms}>
        {rests.map(({ account, name, until }) => (
          <Item
            key={account}
            name={name}
            note={t('plan.aside.until', { day: day(until) })}
            onBack={() => {
              const { [account]: _over, ...others } = putAside.rests
              keep({ rests: others })
            }}
          />
        ))}
        {ways.map(({ way, from, to }) => (
          <Item
            key={`${way.account} ${way.route}`}
            name={`${from} → ${words(to)}`}
            note={t('plan.aside.never')}
            onBack={() => keep({ ways: putAside.ways.filter((one) => one !== way) })}
          />
        ))}
      </ul>
    </Card>
  )
}

interface ItemProps {
  readonly name: string
  readonly note: ReactNode
  readonly onBack: () => void
}

function Item({ name, note, onBack }: ItemProps) {
  const { t } = useTranslation()
  return (
    <li className={styles.confirm}>
      <div>
        <p>{name}</p>
        <p className={styles.soft}>{note}</p>
      </div>
      <Button label={`${t('plan.aside.again')}: ${name}`} onPress={onBack}>
        {t('plan.aside.again')}
      </Button>
    </li>
  )
}

/** Accounts that still rest. */
const restsOf = ({ rests }: PutAside, { ledger, today }: RouteFacts) =>
  Object.entries(rests).flatMap(([account, until]: [string, Day]) => {
    const name = ledger.get(account)?.account.name
    return name !== undefined && until > today ? [{ account, name, until }] : []
  })

/** Ways whose account and route are still there. */
const waysOf = ({ ways }: PutAside, facts: RouteFacts) =>
  ways.flatMap((way: Way) => {
    const from = facts.ledger.get(way.account)?.account.name
    const to = routeOf(way.account, way.route, facts)?.route.to.name
    return from !== undefined && to !== undefined ? [{ way, from, to }] : []
  })
