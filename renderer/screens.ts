import {
  ArrowLeftRight,
  Archive,
  CalendarCheck,
  ChartNoAxesColumn,
  ClipboardCheck,
  Coins,
  FileDown,
  HandCoins,
  List,
  Printer,
  Route,
  Scale,
  Settings,
  ShieldCheck,
  WalletCards,
} from 'lucide-react'
import type { ComponentType } from 'react'

/** Where a screen stands in the navigation: what to do, one's money, the ways out, the data behind it, and the foot. */
export const groups = ['now', 'money', 'ways', 'data', 'foot'] as const
export type Group = (typeof groups)[number]

/** One screen: where it is, what it is called, and where it stands in the navigation. */
export interface Screen {
  readonly path: string
  readonly title:
    | `frame.${'overview' | 'plan' | 'transfers' | 'accounts' | 'checkIn' | 'activity' | 'payouts' | 'report' | 'year'}`
    | `frame.${'routes' | 'rules' | 'import' | 'checks' | 'settings'}`
    | 'desktop.copies'
    | 'paper.title'
  readonly icon: typeof Coins
  /** Null where it is reached from another screen only. */
  readonly group: Group | null
  /** Reads its code, when it is first needed. */
  readonly load: () => Promise<ComponentType>
}

/** A screen whose texts are read with it. */
const later =
  (load: Screen['load']): Screen['load'] =>
  async () => {
    await (await import('./locales/late-texts')).readLateTexts()
    return load()
  }

/** Every screen, in the order of the navigation. A new one is a folder in `features` and an entry here. */
export const screens: readonly Screen[] = [
  {
    path: '/',
    title: 'frame.overview',
    icon: Coins,
    group: 'now',
    load: async () => (await import('./features/overview/overview-screen')).OverviewScreen,
  },
  {
    path: '/plan',
    title: 'frame.plan',
    icon: CalendarCheck,
    group: 'now',
    load: async () => (await import('./features/plan/plan-screen')).PlanScreen,
  },
  {
    path: '/transfers',
    title: 'frame.transfers',
    icon: ArrowLeftRight,
    group: 'now',
    load: async () => (await import('./features/transfers/transfers-screen')).TransfersScreen,
  },
  {
    path: '/accounts',
    title: 'frame.accounts',
    icon: WalletCards,
    group: 'money',
    load: async () => (await import('./features/accounts/accounts-screen')).AccountsScreen,
  },
  {
    path: '/paper',
    title: 'paper.title',
    icon: Printer,
    group: null,
    load: async () => (await import('./features/paper/paper-screen')).PaperScreen,
  },
  {
    path: '/accounts/:id',
    title: 'frame.accounts',
    icon: WalletCards,
    group: null,
    load: async () => (await import('./features/accounts/account-screen')).AccountScreen,
  },
  {
    path: '/check-in',
    title: 'frame.checkIn',
    icon: ClipboardCheck,
    group: 'money',
    load: async () => (await import('./features/check-in/check-in-screen')).CheckInScreen,
  },
  {
    path: '/activity',
    title: 'frame.activity',
    icon: List,
    group: 'money',
    load: async () => (await import('./features/activity/activity-screen')).ActivityScreen,
  },
  {
    path: '/report',
    title: 'frame.report',
    icon: ChartNoAxesColumn,
    group: 'money',
    load: later(async () => (await import('./features/report/report-screen')).ReportScreen),
  },
  {
    path: '/year',
    title: 'frame.year',
    icon: ChartNoAxesColumn,
    group: null,
    load: later(async () => (await import('./features/year/year-screen')).YearScreen),
  },
  {
    path: '/payouts',
    title: 'frame.payouts',
    icon: HandCoins,
    group: 'money',
    load: later(async () => (await import('./features/payouts/payouts-screen')).PayoutsScreen),
  },
  {
    path: '/routes',
    title: 'frame.routes',
    icon: Route,
    group: 'ways',
    load: async () => (await import('./features/routes/routes-screen')).RoutesScreen,
  },
  {
    path: '/rules',
    title: 'frame.rules',
    icon: Scale,
    group: 'ways',
    load: later(async () => (await import('./features/rules/rules-screen')).RulesScreen),
  },
  {
    path: '/import',
    title: 'frame.import',
    icon: FileDown,
    group: 'data',
    load: async () => (await import('./features/import/import-screen')).ImportScreen,
  },
  {
    path: '/health',
    title: 'frame.checks',
    icon: ShieldCheck,
    group: 'data',
    load: async () => (await import('./features/health/health-screen')).HealthScreen,
  },
  {
    path: '/copies',
    title: 'desktop.copies',
    icon: Archive,
    group: null,
    load: async () => (await import('./features/desktop/copies-screen')).CopiesScreen,
  },
  {
    path: '/settings',
    title: 'frame.settings',
    icon: Settings,
    group: 'foot',
    load: async () => (await import('./features/settings/settings-screen')).SettingsScreen,
  },
]
