import './theme/base.css'
import './theme/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { noteError, watchErrors } from './errors/recent-errors'
import { startTexts } from './locales/i18n'
import { storedDisplay } from './ui/display'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
watchErrors()
await startTexts(storedDisplay().language)
// In the console, where React puts them of its own accord, an error's message could stand for anyone to see.
createRoot(root, { onCaughtError: noteError, onUncaughtError: noteError }).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
