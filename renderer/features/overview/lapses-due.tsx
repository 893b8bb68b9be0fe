import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { type LapseNotice, noticeOf } from '../../../shared/expiry/notices'
import type { AccountLapses } from '../../advice/lapses'
import { useLapses } from '../../advice/use-lapses'
import { useLapseWords } from '../../advice/use-lapse-words'
import { useDisplay } from '../../ui/display'
import { Notice } from '../../ui/notice'

/** Within so many days it is not soon any more. */
const URGENT_DAYS = 7

interface Told {
  readonly of: AccountLapses
  readonly notice: LapseNotice
}

/** What lapses within thirty days, and what should have lapsed: a line for each account, the most urgent first. */
export function LapsesDue() {
  const { today } = useDisplay()
  const told = (useLapses() ?? []).flatMap((of): Told[] => {
    const notice = noticeOf(of, today)
    return notice ? [{ of, notice }] : []
  })
  const urgent = told.filter(({ notice }) => notice.kind === 'overdue' || notice.days <= URGENT_DAYS)
  const later = told.filter((one) => !urgent.includes(one))
  return (
    <>
      {urgent.length > 0 && <Lines told={urgent} tone="warn" />}
      {later.length > 0 && <Lines told={later} tone="plain" />}
    </>
  )
}

function Lines({ told, tone }: { readonly told: readonly Told[]; readonly tone: 'warn' | 'plain' }) {
  const { t } = useTranslation()
  const { noticeText } = useLapseWords()
  const order = ({ notice }: Told): number => (notice.kind === 'overdue' ? -1 : notice.days)
  return (
    <Notice tone={tone}>
      {told
        .toSorted((a, b) => order(a) - order(b))
        .map(({ of, notice }) => (
          <p key={of.account.id}>
            {noticeText(of, notice)}{' '}
            <Link href={`/accounts/${of.account.id}`}>
              {t(notice.kind === 'overdue' ? 'expiry.notice.tell' : 'expiry.notice.look')}
            </Link>
          </p>
        ))}
    </Notice>
  )
}
