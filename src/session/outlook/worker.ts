import { expose } from 'comlink';
import { OutlookDesk } from './desk.ts';
import { gamePrograms } from './programs.ts';

// The thread of forecasts and advice: the session goes on answering the page while worlds are played here.
expose(new OutlookDesk(gamePrograms));
