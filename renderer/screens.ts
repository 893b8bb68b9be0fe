import { Archive, CalendarCheck, Coins, FileDown, Route, Settings, WalletCards } from 'lucide-react'
import type { ComponentType } from 'react'
import { AccountScreen } from './features/accounts/account-screen'
import { AccountsScreen } from './features/accounts/accounts-screen'
import { CopiesScreen } from './features/desktop/copies-screen'
import { ImportScreen } from './features/import/import-screen'
import { OverviewScreen } from './features/overview/overview-screen'
import { PlanScreen } from './features/plan/plan-screen'
import { RoutesScreen } from './features/routes/routes-screen'
import { SettingsScreen } from './features/settings/settings-screen'

/** One screen: where it is, what it is called, and where it stands in the navigation. */
interface Screen {
  readonly path: string
  readonly title:
    `frame.${'overview' | 'plan' | 'accounts' | 'routes' | 'import' | 'settings'}` | 'desktop.copies'
  readonly icon: typeof Coins
  readonly nav: 'first' | 'second' | null
  readonly component: ComponentType
}

/** Every screen. A new one is a folder in `features` and a line here. */
export const screens: readonly Screen[] = [
  { path: '/', title: 'frame.overview', icon: Coins, nav: 'first', component: OverviewScreen },
  { path: '/plan', title: 'frame.plan', icon: CalendarCheck, nav: 'first', component: PlanScreen },
  { path: '/accounts', title: 'frame.accounts', icon: WalletCards, nav: 'first', component: AccountsScreen },
  { path: '/accounts/:id', title: 'frame.accounts', icon: WalletCards, nav: null, component: AccountScreen },
  { path: '/routes', title: 'frame.routes', icon: Route, nav: 'first', component: RoutesScreen },
  { path: '/import', title: 'frame.import', icon: FileDown, nav: 'second', component: ImportScreen },
  { path: '/copies', title: 'desktop.copies', icon: Archive, nav: null, component: CopiesScreen },
  { path: '/settings', title: 'frame.settings', icon: Settings, nav: 'second', component: SettingsScreen },
]
