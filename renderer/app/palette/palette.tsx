import { useState } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  useFilter,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import dialog from '../../ui/dialog.module.css'
import { SearchField } from '../../ui/search-field'
import styles from './palette.module.css'
import { useCommands } from './use-commands'

interface Props {
  readonly onClose: () => void
  readonly showShortcuts: () => void
}

/** Goes anywhere and does anything, by its name: screens, accounts, actions, and an amount to be withdrawn. */
export function Palette({ onClose, showShortcuts }: Props) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const { contains } = useFilter({ sensitivity: 'base' })
  const groups = useCommands(query, showShortcuts)
  const run = (key: unknown) => {
    onClose()
    groups
      .flatMap(({ commands }) => commands)
      .find(({ id }) => id === key)
      ?.run()
  }
  return (
    <ModalOverlay
      className={dialog.overlay ?? ''}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className={`${dialog.modal} ${styles.modal}`}>
        <Dialog aria-label={t('palette.title')} className={styles.palette ?? ''}>
          <Autocomplete inputValue={query} onInputChange={setQuery} filter={contains}>
            <SearchField label={t('palette.search')} autoFocus onClear={onClose} />
            <ListBox
              aria-label={t('palette.title')}
              items={groups}
              className={styles.list ?? ''}
              onAction={run}
              renderEmptyState={() => <p className={styles.none}>{t('palette.nothing')}</p>}
            >
              {(group) => (
                <ListBoxSection id={group.id}>
                  <Header className={styles.head}>{t(`palette.groups.${group.id}`)}</Header>
                  <Collection items={group.commands}>
                    {({ id, text, found = text }) => (
                      <ListBoxItem id={id} textValue={found} className={styles.item ?? ''}>
                        {text}
                      </ListBoxItem>
                    )}
                  </Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
