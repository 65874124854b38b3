import { render } from 'preact';
import '../../components/controls/controls.css';
import '../../components/options/options.css';
import { surfaceLanguage } from '../../platform/language/surface-language.ts';
import { App } from './App.tsx';

const language = surfaceLanguage(document);
document.title = language.translate('options.title');
render(<App {...language} />, document.getElementById('root') ?? document.body);
