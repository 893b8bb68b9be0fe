import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Database } from '../../store/database'
import { Button } from '../../ui/button'
import { ReportDialog } from './report-dialog'

/** Opens the report of the app's state, wherever something may be wrong. The database is null where none was opened. */
export function ReportButton({ database }: { readonly database: Database | null }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('diagnostics.open')}
      </Button>
      {open && <ReportDialog database={database} onClose={() => setOpen(false)} />}
    </>
  )
}
