"use strict";
// Plays the moments that verdicts rest on, and keeps recording, transcript and time line together.
(() => {
  const audio = document.querySelector("audio");
  const player = document.getElementById("player");
  const pane = document.getElementById("transcript");
  if (!player || !pane) return; // a page that holds scores alone
  const strip = document.querySelector(".strip");
  const reel = document.querySelector(".reel");
  const told = player.dataset;
  const status = document.getElementById("status");
  const evidence = [...document.querySelectorAll(".ev")];
  const byId = (id) => document.getElementById(id);

  // When turns and their words begin stands in two attributes for all: hundredths of a second, each turn's from the begin of the last.
  const spread = (text) => (text ?? "").split(",");
  const times = spread(document.querySelector(".turns")?.dataset.times);
  const words = spread(document.querySelector(".turns")?.dataset.words);
  let begun = 0;
  const turns = [...document.querySelectorAll(".turn")].map((element, place) => {
    const turn = { element, start: null, end: null, signs: words[place] ?? "" };
    element.tabIndex = -1;
    if (times[place]) {
      const [since, lasts] = times[place].split(" ").map(Number);
      begun += since;
      turn.start = begun / 100;
      turn.end = lasts === undefined ? null : (begun + lasts) / 100;
      element.dataset.at = turn.end === null ? turn.start : `${turn.start} ${turn.end}`;
    }
    return turn;
  });
  const duration = strip ? Number(strip.dataset.duration) : 0;
  let clip = null; // the moment being played: {button, start, end}
  let finished = false; // whether a moment was played to its end just now, which is said in other words than a pause
  let following = true; // whether the transcript goes along with the recording

  const digits = [...told.digits];
  const clock = (seconds) => {
    const whole = Math.floor(seconds);
    const pad = (value) => String(value).padStart(2, "0");
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor(whole / 60) % 60;
    const text = hours ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`;
    return text.replace(/\d/g, (digit) => digits[digit]);
  };

  const filled = (text, values = {}) => text.replace(/%\((\w+)\)s/g, (_whole, name) => values[name] ?? "");

  const say = (text, wrong = false) => {
    status.textContent = text;
    status.classList.toggle("wrong", wrong);
  };

  // ------------------------------------------------------------------------------------------------------------ showing

  const inPane = () => getComputedStyle(pane).overflowY === "auto";

  const bringInPane = (element) => {
    const box = element.getBoundingClientRect();
    const around = pane.getBoundingClientRect();
    if (box.top < around.top + 48 || box.bottom > around.bottom - 8) {
      pane.scrollTo({ top: pane.scrollTop + box.top - around.top - pane.clientHeight / 4 });
    }
  };

  const forget = () => {
    for (const element of document.querySelectorAll(".shown")) element.classList.remove("shown");
  };

  const emphasise = (element) => {
    forget();
    element.classList.add("shown");
  };

  const showSaid = (id, { scroll }) => {
    const line = byId(id); // a turn, or a stretch without words
    if (!line) return;
    emphasise(line);
    if (inPane()) bringInPane(line);
    else if (scroll) line.scrollIntoView({ block: "center" });
  };

  const only = byId("only");

  const showCriterion = (id) => {
    const criterion = byId(id);
    if (!criterion.offsetParent) {
      only.checked = false;
      document.body.classList.remove("only");
    }
    emphasise(criterion);
    criterion.scrollIntoView({ block: "nearest" });
    criterion.focus({ preventScroll: true });
  };

  // ---------------------------------------------------------------------------------------------------------- following

  const followButton = byId("follow");

  const follow = (wanted) => {
    following = wanted;
    followButton?.setAttribute("aria-pressed", String(wanted));
    const turn = wanted && turns.find(({ element }) => element.classList.contains("now"));
    if (turn && inPane()) bringInPane(turn.element);
  };

  // Who moves the transcript himself is reading elsewhere: from then on it stays where he put it.
  for (const kind of ["wheel", "touchmove"]) pane.addEventListener(kind, () => follow(false), { passive: true });
  pane.addEventListener("pointerdown", (event) => {
    if (event.target === pane) follow(false); // its scroll bar
  });
  pane.addEventListener("keydown", (event) => {
    if (event.target === pane && ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"].includes(event.key)) follow(false);
  });

  const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const spoken = globalThis.CSS?.highlights && globalThis.Highlight ? new Highlight() : null;
  if (spoken) CSS.highlights.set("spoken", spoken);

  /** Where each word of a turn stands and when it begins; null where nobody knows. */
  const wordsOf = (turn) => {
    if (turn.words !== undefined) return turn.words;
    const { signs } = turn;
    const nodes = [];
    const walker = document.createTreeWalker(turn.element.querySelector(".said"), NodeFilter.SHOW_TEXT);
    let text = "";
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode, from: text.length });
      text += walker.currentNode.data;
    }
    const found = [...text.matchAll(/[^ \t\n\r\f\v\u00a0]+/g)];
    turn.words = null;
    if (!signs || found.length * 2 !== signs.length) return null;
    const at = (offset) => {
      const { node, from } = nodes.findLast((one) => one.from <= offset);
      return [node, offset - from];
    };
    let time = turn.start;
    turn.words = found.map((match, place) => {
      time += (SIGNS.indexOf(signs[2 * place]) * 64 + SIGNS.indexOf(signs[2 * place + 1])) * 0.02;
      const range = new Range();
      range.setStart(...at(match.index));
      const [node, offset] = at(match.index + match[0].length - 1);
      range.setEnd(node, offset + 1);
      return { start: time, range };
    });
    return turn.words;
  };

  const markWord = (turn, now) => {
    if (!spoken) return;
    const words = turn && wordsOf(turn);
    const word = words?.findLast((one) => one.start <= now + 0.02);
    if (word && spoken.has(word.range)) return;
    spoken.clear();
    if (word) spoken.add(word.range);
  };

  const goAlong = () => {
    const now = audio.currentTime;
    if (strip) {
      reel.classList.add("started");
      const head = strip.querySelector(".head");
      const share = `${Math.min((now / duration) * 100, 100)}%`;
      head.setAttribute("x1", share);
      head.setAttribute("x2", share);
      reel.setAttribute("aria-valuenow", String(Math.round(now)));
      reel.setAttribute("aria-valuetext", clock(now));
      if (!audio.paused) bringOnReel(now / duration);
    }
    byId("now").textContent = clock(now);
    let latest = null;
    for (const turn of turns) {
      const on = turn.start !== null && turn.start <= now && now < (turn.end ?? turn.start + 1);
      if (on !== Boolean(turn.on)) {
        turn.on = on;
        turn.element.classList.toggle("now", on);
        if (on) turn.element.setAttribute("aria-current", "true");
        else turn.element.removeAttribute("aria-current");
      }
      if (on) latest = turn;
    }
    markWord(latest, now);
    if (latest && latest !== goAlong.latest && !audio.paused && following && inPane()) bringInPane(latest.element);
    goAlong.latest = latest;
  };

  const bringOnReel = (share) => {
    const around = reel.parentElement;
    if (reel.clientWidth <= around.clientWidth) return;
    const x = share * reel.clientWidth - around.scrollLeft;
    if (x < 0 || x > around.clientWidth * 0.95) around.scrollLeft += x - around.clientWidth * 0.1;
  };

  // ------------------------------------------------------------------------------------------------------------ playing

  const whenReady = (then) => {
    if (audio.readyState >= 1) {
      then();
      return;
    }
    audio.addEventListener("loadedmetadata", then, { once: true });
    if (audio.networkState !== audio.NETWORK_LOADING) audio.load(); // phones wait for a touch before they load anything
  };

  const play = () => {
    audio.play().catch((error) => {
      if (error.name !== "AbortError") say(filled(told.refused, { reason: error.message }), true); // an abort is a pause in time
    });
  };

  const announce = () => {
    if (clip) {
      show(clip, true);
      say(filled(told.stretch, { start: clock(clip.start), end: clock(clip.end), title: clip.button.dataset.title }));
    } else say(told.playing);
  };

  /** Marks what is played, wherever it stands in the page. */
  const show = ({ button }, on) => {
    button.classList.toggle("on", on);
    button.closest(".criterion")?.classList.toggle("playing", on);
    strip?.querySelector(`[data-moment="${button.id.slice(1)}"]`)?.classList.toggle("on", on);
  };

  const seekAndPlay = (seconds) => {
    audio.currentTime = seconds;
    if (audio.paused) play();
    else announce(); // it goes on playing, from elsewhere: there is no play event
  };

  const leaveClip = () => {
    if (clip) show(clip, false);
    clip = null;
  };

  const playFrom = (seconds) => {
    leaveClip();
    forget();
    whenReady(() => seekAndPlay(seconds));
  };

  const playMoment = (button) => {
    const { turn, place } = button.dataset;
    follow(true);
    if (turn !== undefined) showSaid(`t${turn}`, { scroll: false });
    if (place !== undefined) showSaid(place, { scroll: false });
    if (clip && clip.button === button && !audio.paused) {
      audio.pause();
      return;
    }
    leaveClip();
    const moment = { button, start: Number(button.dataset.start), end: Number(button.dataset.end) };
    clip = moment;
    whenReady(() => {
      if (clip === moment) seekAndPlay(moment.start);
    });
  };

  const watch = () => {
    if (audio.paused) return;
    if (clip && audio.currentTime >= clip.end) {
      finished = true;
      audio.pause(); // its event comes later
      say(filled(told.played, { end: clock(clip.end), title: clip.button.dataset.title }));
      leaveClip();
      return;
    }
    goAlong();
    cancelAnimationFrame(watch.next);
    watch.next = requestAnimationFrame(watch); // four times a second, as timeupdate comes, would run into the next word
  };

  const speed = byId("speed");

  const hasten = (direction) => {
    const chosen = speed.selectedIndex + direction;
    if (chosen < 0 || chosen >= speed.length) return;
    speed.selectedIndex = chosen;
    speed.dispatchEvent(new Event("change"));
  };

  const seek = (seconds) => {
    audio.currentTime = Math.min(Math.max(seconds, 0), audio.duration || duration);
    goAlong();
  };

  const toggle = () => (audio.paused ? play() : audio.pause());

  const connect = () => {
    document.body.classList.add("audible");
    audio.controls = false;
    audio.hidden = true;
    document.querySelector(".transport").hidden = false;
    followButton.hidden = false;
    followButton.addEventListener("click", () => follow(!following));
    byId("go").addEventListener("click", toggle);
    speed.addEventListener("change", () => (audio.playbackRate = Number(speed.value)));
    for (const turn of turns) {
      const time = turn.element.querySelector(".who i");
      if (turn.start === null || !time) continue;
      const button = Object.assign(document.createElement("button"), { className: "at", type: "button", textContent: time.textContent });
      button.setAttribute("aria-label", filled(told.from, { time: time.textContent }));
      time.replaceWith(button);
    }
    audio.addEventListener("timeupdate", () => {
      watch(); // frames stop while the page is hidden
      goAlong();
    });
    audio.addEventListener("play", () => {
      player.classList.add("running");
      announce();
      watch();
    });
    audio.addEventListener("pause", () => {
      player.classList.remove("running");
      if (clip) show(clip, false);
      if (finished) finished = false;
      else if (status.textContent && !audio.ended) say(filled(told.paused, { time: clock(audio.currentTime) }));
    });
    audio.addEventListener("ended", leaveClip);
    audio.addEventListener("seeking", () => {
      // The reader went elsewhere by the time line or the keys: then the moment's end no longer holds.
      if (clip && (audio.currentTime < clip.start - 0.5 || audio.currentTime > clip.end)) leaveClip();
      goAlong();
    });
    audio.addEventListener("error", () => say(told.unplayable, true));
  };

  // ---------------------------------------------------------------------------------------------------------- time line

  const unpacked = (written) => {
    const [count, content] = written.split(":");
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    const size = bytes.length / Number(count);
    // A byte is a square root. Drawn is something between it and the amplitude: quiet talk is seen, and the noise of the line is not.
    const drawn = (value) => (value / 255) ** 1.5;
    return Array.from({ length: Number(count) }, (_none, lane) => Float32Array.from(bytes.subarray(lane * size, (lane + 1) * size), drawn));
  };

  const drawWave = (wave) => {
    const lanes = unpacked(wave.dataset.outline);
    const height = Number(wave.dataset.height);
    const colours = () => {
      const style = getComputedStyle(document.documentElement);
      const names = lanes.length === 2 ? ["agent", "customer"] : ["both"];
      return names.map((name) => ({
        overlay: false,
        waveColor: style.getPropertyValue(`--${name}-wave`).trim(),
        progressColor: style.getPropertyValue(name === "both" ? "--ink" : `--${name}`).trim(),
      }));
    };
    const drawing = WaveSurfer.create({
      container: wave,
      media: audio,
      peaks: lanes,
      duration,
      height,
      splitChannels: colours(),
      barWidth: 2,
      barGap: 1,
      barRadius: 1,
      cursorWidth: 0,
      interact: false,
    });
    for (const query of ["(prefers-color-scheme: dark)", "print"]) {
      matchMedia(query).addEventListener("change", () => drawing.setOptions({ splitChannels: colours() }));
    }
    return drawing;
  };

  const turnAt = (seconds) => {
    const timed = turns.filter((turn) => turn.start !== null);
    return timed.findLast((turn) => turn.start <= seconds) ?? timed[0];
  };

  if (strip) {
    reel.addEventListener("click", (event) => {
      const mark = event.target.closest(".mark");
      if (mark) {
        byId(`m${mark.dataset.moment}`).click();
        return;
      }
      const box = strip.getBoundingClientRect();
      const seconds = ((event.clientX - box.left) / box.width) * duration;
      const turn = turnAt(seconds);
      follow(true);
      if (turn) showSaid(turn.element.id, { scroll: !audio });
      if (audio) playFrom(seconds);
    });
  }

  if (audio) connect();

  if (strip && audio) {
    Object.assign(reel, { tabIndex: 0, role: "slider", ariaLabel: told.where, ariaValueMin: "0" });
    reel.ariaValueMax = String(Math.round(duration));
    reel.ariaValueNow = "0";
    reel.ariaValueText = clock(0);
    const wave = document.querySelector(".wave");
    if (wave && globalThis.WaveSurfer) drawWave(wave);
    byId("zoom")?.addEventListener("change", (event) => {
      reel.style.width = `${100 * Number(event.target.value)}%`;
      bringOnReel(audio.currentTime / duration);
    });
  }

  // ------------------------------------------------------------------------------------------------------------ reacting

  const reactToLink = (event, link) => {
    const id = link.getAttribute("href").slice(1);
    if (/^[tu]\d+$/.test(id)) showSaid(id, { scroll: true });
    else if (/^c\d+$/.test(id)) showCriterion(id);
    else return;
    event.preventDefault();
  };

  document.addEventListener("click", (event) => {
    const moment = event.target.closest(".play");
    if (moment) {
      playMoment(moment);
      return;
    }
    const link = event.target.closest("a[href^='#']");
    if (link) {
      reactToLink(event, link);
      return;
    }
    const element = event.target.closest(".turn");
    if (!audio || !element?.dataset.at || String(getSelection())) return;
    follow(true);
    playFrom(Number(element.dataset.at.split(" ")[0]));
  });

  const nextIn = (list, current, direction) => {
    const at = list.indexOf(current);
    return at < 0 ? (direction > 0 ? 0 : list.length - 1) : (at + direction + list.length) % list.length;
  };

  const stepEvidence = (direction) => {
    const there = evidence.filter((one) => one.offsetParent); // not those that are hidden just now
    if (!there.length) return;
    const current = there.includes(document.activeElement) ? document.activeElement : stepEvidence.last;
    stepEvidence.last = there[nextIn(there, current, direction)];
    stepEvidence.last.scrollIntoView({ block: "nearest" });
    stepEvidence.last.focus({ preventScroll: true });
    stepEvidence.last.click();
  };

  const stepTurn = (direction) => {
    if (!turns.length) return;
    const list = turns.map((turn) => turn.element);
    const focused = document.activeElement.closest(".turn");
    const heard = audio && turns[0].start !== null ? turnAt(audio.currentTime + 0.05)?.element : null;
    const started = focused || !audio || audio.currentTime > 0 || direction < 0;
    const next = started ? nextIn(list, focused ?? heard, direction) : 0;
    list[next].focus({ preventScroll: true });
    showSaid(list[next].id, { scroll: true });
    const { start } = turns[next];
    if (audio && start !== null) {
      leaveClip();
      whenReady(() => seek(start));
    }
  };

  if (only) {
    const choose = () => document.body.classList.toggle("only", only.checked);
    only.addEventListener("change", choose);
    choose(); // a browser may remember the box of the last visit
  }

  const keysDialog = byId("keys");
  const help = byId("help");
  help.hidden = false;
  help.addEventListener("click", () => keysDialog.showModal());
  byId("close").addEventListener("click", () => keysDialog.close());

  const withAudio = (act) => (event) => audio && act(event);
  const keys = {
    j: () => stepTurn(1),
    k: () => stepTurn(-1),
    n: () => stepEvidence(1),
    p: () => stepEvidence(-1),
    "?": () => keysDialog.showModal(),
    f: withAudio(() => follow(!following)),
    " ": withAudio(toggle),
    ArrowLeft: withAudio((event) => seek(audio.currentTime - (event.shiftKey ? 1 : 5))),
    ArrowRight: withAudio((event) => seek(audio.currentTime + (event.shiftKey ? 1 : 5))),
    "+": withAudio(() => hasten(1)),
    "=": withAudio(() => hasten(1)),
    "-": withAudio(() => hasten(-1)),
    Escape: withAudio(() => audio.pause()),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keysDialog.open) return;
    if (event.target.closest("input, select, textarea, audio, summary")) return;
    if (event.key === " " && event.target.closest("button, a")) return; // there it presses what has the focus
    const tenth = /^[0-9]$/.test(event.key) && audio ? () => seek((Number(event.key) / 10) * (audio.duration || duration)) : null;
    const act = tenth ?? keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act(event);
  });

  const measure = () => {
    // A tall player on a small screen would leave no room for what it plays.
    document.documentElement.style.setProperty("--player", `${player.offsetHeight}px`);
  };
  new ResizeObserver(measure).observe(player);
  measure();
})();
