import { useWorkspace } from '../../store/workspace'
import { ReportButton } from './report-button'

/** Opens the report, the open ledger's counts in it. */
export const LedgerReportButton = () => <ReportButton database={useWorkspace().database} />
