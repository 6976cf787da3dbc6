/** Sounds of the newsroom, made on the spot: there is no file to load. */
export type Cue = 'stage' | 'undo' | 'press' | 'alarm';

interface Note {
  /** Hertz. */
  readonly pitch: number;
  /** Seconds after the start, and how long it rings. */
  readonly at: number;
  readonly length: number;
  readonly loudness: number;
  readonly wave: OscillatorType;
}

const NOTES: Readonly<Record<Cue, readonly Note[]>> = {
  stage: [{ pitch: 1180, at: 0, length: 0.05, loudness: 0.05, wave: 'triangle' }],
  undo: [{ pitch: 620, at: 0, length: 0.07, loudness: 0.05, wave: 'triangle' }],
  press: [
    { pitch: 220, at: 0, length: 0.9, loudness: 0.08, wave: 'sine' },
    { pitch: 330, at: 0.07, length: 0.9, loudness: 0.06, wave: 'sine' },
    { pitch: 495, at: 0.14, length: 1.1, loudness: 0.05, wave: 'sine' },
  ],
  alarm: [
    { pitch: 440, at: 0, length: 0.14, loudness: 0.06, wave: 'square' },
    { pitch: 370, at: 0.16, length: 0.2, loudness: 0.06, wave: 'square' },
  ],
};

let desk: AudioContext | undefined;

/** Plays a cue, where the page may play anything yet: browsers wait for the reader's first press. */
export function playCue(cue: Cue): void {
  desk ??= new AudioContext();
  if (desk.state === 'suspended') void desk.resume();
  for (const note of NOTES[cue]) ring(desk, note);
}

function ring(on: AudioContext, { pitch, at, length, loudness, wave }: Note): void {
  const start = on.currentTime + at;
  const voice = on.createOscillator();
  const volume = on.createGain();
  voice.type = wave;
  voice.frequency.value = pitch;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(loudness, start + 0.008);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + length);
  voice.connect(volume).connect(on.destination);
  voice.start(start);
  voice.stop(start + length + 0.02);
}
