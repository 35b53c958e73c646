"use strict";
// Plays the moments that verdicts rest on, and keeps recording, transcript and time line together.
(() => {
  const audio = document.querySelector("audio");
  const player = document.querySelector(".player");
  const pane = document.querySelector(".transcript");
  const strip = document.querySelector(".strip");
  const status = document.getElementById("status");
  const evidence = [...document.querySelectorAll(".ev")];
  const turns = [...document.querySelectorAll(".turn")].map((element) => ({
    element,
    start: element.dataset.start === undefined ? null : Number(element.dataset.start),
    end: element.dataset.end === undefined ? null : Number(element.dataset.end),
  }));
  const duration = strip ? Number(strip.dataset.duration) : 0;
  let clip = null; // the moment being played: {button, start, end}
  let touched = 0; // when the reader last moved the transcript himself

  const clock = (seconds) => {
    const whole = Math.floor(seconds);
    const pad = (value) => String(value).padStart(2, "0");
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor(whole / 60) % 60;
    return hours ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`;
  };

  const say = (text, wrong = false) => {
    status.textContent = text;
    status.classList.toggle("wrong", wrong);
  };

  // ------------------------------------------------------------------------------------------------------------ showing

  const inPane = () => getComputedStyle(pane).overflowY === "auto";

  const bringInPane = (element) => {
    const box = element.getBoundingClientRect();
    const around = pane.getBoundingClientRect();
    if (box.top < around.top + 8 || box.bottom > around.bottom - 8) {
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
    const line = document.getElementById(id); // a turn, or a stretch without words
    if (!line) return;
    emphasise(line);
    if (inPane()) bringInPane(line);
    else if (scroll) line.scrollIntoView({ block: "center" });
  };

  const showCriterion = (id) => {
    const criterion = document.getElementById(id);
    if (!criterion.offsetParent) {
      only.checked = false;
      document.body.classList.remove("only");
    }
    emphasise(criterion);
    criterion.scrollIntoView({ block: "nearest" });
    criterion.focus({ preventScroll: true });
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
      if (error.name !== "AbortError") say(`The recording cannot be played: ${error.message}`, true); // an abort is a pause in time
    });
  };

  const announce = () => {
    if (clip) {
      clip.button.classList.add("on");
      say(`Playing ${clock(clip.start)} to ${clock(clip.end)}: ${clip.button.dataset.title}`);
    } else say("Playing");
  };

  const seekAndPlay = (seconds) => {
    audio.currentTime = seconds;
    if (audio.paused) play();
    else announce(); // it goes on playing, from elsewhere: there is no play event
  };

  const playFrom = (seconds) => {
    leaveClip();
    forget();
    whenReady(() => seekAndPlay(seconds));
  };

  const leaveClip = () => {
    if (clip) clip.button.classList.remove("on");
    clip = null;
  };

  const playMoment = (button) => {
    const { turn, place } = button.dataset;
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

  const watchClip = () => {
    if (!clip || audio.paused) return;
    if (audio.currentTime >= clip.end) {
      audio.pause();
      say(`Played to ${clock(clip.end)}: ${clip.button.dataset.title}`);
      leaveClip();
      return;
    }
    requestAnimationFrame(watchClip); // four times a second, as timeupdate comes, would run into the next word
  };

  const follow = () => {
    const now = audio.currentTime;
    if (strip) {
      strip.classList.add("started");
      strip.querySelector(".head").setAttribute("x", String((now / duration) * strip.viewBox.baseVal.width));
    }
    let latest = null;
    for (const turn of turns) {
      const on = turn.start !== null && turn.start <= now && now < (turn.end ?? turn.start + 1);
      turn.element.classList.toggle("now", on);
      if (on) latest = turn.element;
    }
    if (latest && !audio.paused && inPane() && Date.now() - touched > 4000) bringInPane(latest);
  };

  if (audio) {
    document.body.classList.add("audible");
    audio.addEventListener("timeupdate", () => {
      watchClip(); // frames stop while the page is hidden
      follow();
    });
    audio.addEventListener("play", () => {
      announce();
      watchClip();
    });
    audio.addEventListener("pause", () => {
      if (clip) clip.button.classList.remove("on");
      if (status.textContent.startsWith("Playing")) say(`Paused at ${clock(audio.currentTime)}`);
    });
    audio.addEventListener("ended", leaveClip);
    audio.addEventListener("seeking", () => {
      // The reader went elsewhere with the player's own controls: then the moment's end no longer holds.
      if (clip && (audio.currentTime < clip.start - 0.5 || audio.currentTime > clip.end)) leaveClip();
      follow();
    });
    audio.addEventListener("error", () => {
      say("This browser cannot play the recording. It should lie in the folder “audio” beside this report.", true);
    });
  }

  // ------------------------------------------------------------------------------------------------------------ reacting

  const turnAt = (seconds) => {
    const timed = turns.filter((turn) => turn.start !== null);
    return timed.filter((turn) => turn.start <= seconds).pop() ?? timed[0];
  };

  if (strip) {
    strip.addEventListener("click", (event) => {
      const moment = event.target.dataset.moment;
      if (moment !== undefined) {
        document.getElementById(`m${moment}`).click();
        return;
      }
      const box = strip.getBoundingClientRect();
      const seconds = ((event.clientX - box.left) / box.width) * duration;
      const turn = turnAt(seconds);
      if (turn) showSaid(turn.element.id, { scroll: !audio });
      if (audio) playFrom(seconds);
    });
  }

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
    if (!audio || !element || element.dataset.start === undefined || String(getSelection())) return;
    playFrom(Number(element.dataset.start));
  });

  const step = (direction) => {
    const there = evidence.filter((one) => one.offsetParent); // not those that are hidden just now
    if (!there.length) return;
    const at = there.includes(document.activeElement) ? there.indexOf(document.activeElement) : there.indexOf(step.last);
    const next = at < 0 ? (direction > 0 ? 0 : there.length - 1) : (at + direction + there.length) % there.length;
    step.last = there[next];
    step.last.scrollIntoView({ block: "nearest" });
    step.last.focus({ preventScroll: true });
    step.last.click();
  };

  const only = document.getElementById("only");
  if (only) {
    const choose = () => document.body.classList.toggle("only", only.checked);
    only.addEventListener("change", choose);
    choose(); // a browser may remember the box of the last visit
  }

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    " ": () => audio && (audio.paused ? play() : audio.pause()),
    ArrowLeft: () => audio && (audio.currentTime = Math.max(audio.currentTime - 5, 0)),
    ArrowRight: () => audio && (audio.currentTime += 5),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, audio, summary")) return;
    if (event.key === " " && event.target.closest("button, a")) return; // there it presses what has the focus
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  for (const kind of ["wheel", "touchmove", "pointerdown"]) pane.addEventListener(kind, () => (touched = Date.now()), { passive: true });

  const measure = () => {
    // A tall player on a small screen would leave no room for what it plays.
    const height = player.offsetHeight;
    document.documentElement.style.setProperty("--player", `${height}px`);
  };
  new ResizeObserver(measure).observe(player);
  measure();
})();
