import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { screens } from '../../screens'
import { beginAgain } from '../../store/lock/begin-again'
import { useStatedLedger } from '../../store/use-ledger'
import { useWorkspace } from '../../store/workspace'
import { useDisplay } from '../../ui/display'
import { askedAmount } from './asked-amount'

/** Something the palette can do. */
export interface Command {
  readonly id: string
  readonly text: string
  /** What is searched; the text where it says no more. */
  readonly found?: string
  readonly run: () => void
}

/** The commands of one kind, under its name. */
export interface CommandGroup {
  readonly id: 'amounts' | 'screens' | 'accounts' | 'actions'
  readonly commands: readonly Command[]
}

/** Everything that can be gone to or done, for what has been typed so far. */
export function useCommands(query: string, showShortcuts: () => void): readonly CommandGroup[] {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const ledger = useStatedLedger()
  const { mode, database, switchTo } = useWorkspace()
  const { hideAmounts, theme, change } = useDisplay()
  return useMemo(() => {
    const amount = askedAmount(query)
    const groups: readonly CommandGroup[] = [
      {
        id: 'amounts',
        commands:
          amount === null
            ? []
            : [
                {
                  id: 'amount',
                  text: t('palette.amount', { amount }),
                  found: query,
                  run: () => go('/routes', { state: { amount } }),
                },
              ],
      },
      {
        id: 'screens',
        commands: screens
          .filter(({ group }) => group !== null)
          .map(({ path, title }) => ({ id: path, text: t(title), run: () => go(path) })),
      },
      {
        id: 'accounts',
        commands: [...(ledger?.values() ?? [])].map(({ account }) => ({
          id: account.id,
          text: account.name,
          run: () => go(`/accounts/${account.id}`),
        })),
      },
      {
        id: 'actions',
        commands: [
          ...(ledger && ledger.size > 0
            ? [
                { id: 'paper', text: t('paper.command'), run: () => go('/paper') },
                { id: 'year', text: t('frame.year'), run: () => go('/year') },
              ]
            : []),
          {
            id: 'hide',
            text: t(hideAmounts ? 'common.showAmounts' : 'common.hideAmounts'),
            run: () => change({ hideAmounts: !hideAmounts }),
          },
          {
            id: 'theme',
            text: t(theme === 'dark' ? 'palette.light' : 'palette.dark'),
            run: () => change({ theme: theme === 'dark' ? 'light' : 'dark' }),
          },
          {
            id: 'samples',
            text: t(mode === 'sample' ? 'frame.leaveSamples' : 'palette.samples'),
            run: () => switchTo(mode === 'sample' ? 'own' : 'sample'),
          },
          ...(database.address.key ? [{ id: 'lock', text: t('lock.lockNow'), run: beginAgain }] : []),
          { id: 'shortcuts', text: t('palette.shortcuts'), run: showShortcuts },
        ],
      },
    ]
    return groups.filter(({ commands }) => commands.length > 0)
  }, [query, t, go, ledger, mode, database, switchTo, hideAmounts, theme, change, showShortcuts])
}
