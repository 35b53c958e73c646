"""Turkish: insults, blame, impatience and brushing the customer off."""

from qa_pipeline.languages import Act
from qa_pipeline.languages.tr.phrases import exact

ACTS = {
    "rudeness": Act(
        says=exact("""
            (bana ne|banane|bize ne|sana ne|sanane|size ne)
            (benim|bizim) (sorunum|sorunumuz|derdim|derdimiz|problemim|problemimiz|işim|suçum) .. değil
            (beni|bizi) .. (ilgilendirmez|ilgilendirmiyor|alakadar etmez|bağlamaz|enterese etmez)
            ne (yapayım|yapalım|yapabilirim|edeyim) (yani|ki|ben|şimdi|ya) .. $
            (yani|ben|peki|benden|eee|ee) ne (yapayım|edeyim)
            ne yapmamı .. (istiyor*|bekliyor*)
            (sakin|sakinleş*|yavaş) (olun|ol|olur musunuz|olsanıza|olsan)
            (sakinleşin|sakinleş|sakinleşir misiniz|sakinleşirseniz|sakinleşin de)
            (bağırma|bağırmayın|bağırmayınız|bağırmasanıza|bağırıp (durma*|çağır*)|bağırmaya gerek|bağırmanıza gerek|bağırmadan konuş*|\
            bağırarak .. konuşma*)
            (sesinizi|sesini) .. (yükseltme*|alçalt*|kes*|kısın)
            (kaç|kırk|bin|yüz|on|üç|iki|defalarca) (kere|kez|defa|sefer*) .. (söyle*|dedi*|anlat*|tekrar*)
            (demin|az önce|daha demin|biraz önce|daha yeni|zaten) (söyledim|dedim|anlattım) (ya|size|ama|işte|sana|$)
            (söyledim|dedim|anlattım) (ya|işte|ama) .. (ya|$)
            (sağır*|kör) (mısınız|mısın|mı|müsünüz|müsün|oldunuz)
            (kulak*|kulağınız*) .. (duymuyor|aç*|tıka*|iyi duy*|sağır)
            (acele|çabuk) (edin|et|olun|ol|söyle|söyleyin|konuşun)
            (hadi|haydi) .. (çabuk|acele|uzatma*|bekletme*|vaktim*|işim*)
            (başka|bir sürü) (müşterim*|müşterimiz*|müşteriler*|işim*|işimiz*) .. (var|bekliyor)
            (okusaydınız|okusaydın|dikkat etseydiniz|dikkat etseydin|baksaydınız|baksaydın|düşünseydiniz|düşünseydin|sorsaydınız|\
            almasaydınız|etmeseydiniz|söyleseydiniz|alsaydınız|kontrol etseydiniz|arasaydınız|haber verseydiniz|bekleseydiniz|\
            okutsaydınız|öğrenseydiniz|okumadınız mı|okumuyor musunuz)
            (sizin|senin|kendi) (hatanız|suçunuz|kabahatiniz|hatan|suçun|kabahatin|sorununuz|sorunun|probleminiz|derdiniz|derdin)
            (kabahat|suç|hata|sorun) .. (sizde|sizin|sende|senin|kendinizde)
            (kendiniz|kendin|başınızın çaresine|başının çaresine) .. (halled*|çöz*|uğraş*|bak*|bulun)
            (saçmalama|saçmalamayın|saçmalıyorsunuz|saçmalıyorsun|saçma sapan konuş*|saçma konuş*|zırvalama*|abartma|abartmayın|\
            abartıyorsunuz|abartıyorsun|uzatma|uzatmayın|uzatmayalım|uzatmasanıza|gevezelik|boş konuş*|ağlama|ağlamayın|ağlaşmayın|\
            mızmızlan*|kapris*|nazlanma*)
            (olayı|konuyu|işi|bu kadar) .. (büyütme|büyütmeyin|büyütüyorsunuz|abartma*)
            (kısa|kısaca) (kes|kesin|kesiniz|keselim)
            (sadede|konuya) (gel|gelin|geliniz|gelsenize)
            (lafı|lafınızı|sözü) .. (dolandırma*|uzatma*|uzatıyorsunuz|gevele*)
            (kendi düşen ağlamaz|üç kuruşluk .. (mal|iş|sipariş|şey)|beş paralık)
            dünya .. (etrafınızda|başınıza|sizin için) .. dön*
            (sizin|senin) gibi .. (müşteri*|adam*|insan*) .. (olmaz|yüzünden|bıktı*|gör*|uğraş*|çok|ne|bula*)
            (çok|fazla|boş) (konuşuyorsunuz|konuşuyorsun|konuştunuz|konuştun|soru soruyorsunuz|soru sordunuz)
            (bana|bize|benden) .. (hesap mı soruyor*|hesap mı verece*|hesap soramaz*|hesap sorma*|akıl verme*|akıl öğretme*|işimi \
            öğretme*|iş öğretme*|emir verme*|ayar verme*)
            (sorguya|sorgu) .. (çek*|mi)
            (vaktimi|zamanımı|vaktimizi) .. (al*|çal*|harca*|boşa*|ye*)
            (oturun|otur) .. (bekleyin|bekle|aşağı|oturduğunuz*)
            (gidin|git|buyurun gidin|çıkın gidin|gidip) .. (başka*|nereye|kime|şikayet edin|şikayet et|oradan alın|alın)
            (beğenmiyorsanız|beğenmezseniz|istemiyorsanız|memnun değilseniz|beğenmiyorsan|istemiyorsan) .. (almayın|alma|gidin|git|başka*|\
            kapatın|kapat|kapı*|aramayın|arama)
            (kapı|kapımız) .. (orada|açık|göster*)
            (başkasından|başka yerden|gidin de) .. (alın|alırsınız|al|bulun)
            ben mi .. (söyleyeceğ*|söyleyeyim|düşüneceğ*|bileceğ*|uğraşacağ*|öğreteceğ*|yapacağ*|verecek*|taşıyacağ*|düşüneyim|bileyim|\
            yapayım|bozdum|kırdım|geciktirdim|suçluyum|uğraşayım)
            (onu|bunu) (da)? mı .. ben ..
            (siz|onu|bunu) .. (bana|bize) (sormayın|anlatmayın|söylemeyin|demeyin)
            (bana|bize) (sormayın|anlatmayın|söylemeyin|sorma|anlatma|söyleme)
            (yine|gene) (ne var|ne istiyor*|ne oldu|mi siz|siz mi)
            ^ (ne var|ne vardı|ne istiyorsunuz|eee|ee|e yani|n'olmuş|of|off|öf|öff|üf|üff) $
            (niye|neden|niçin) .. (okumadınız|okumuyorsunuz|dikkat etmediniz|bakmadınız|dikkat etmiyorsunuz|anlamıyorsunuz|\
            dinlemiyorsunuz|bağırıyorsunuz|bağırıyorsun)
            (hala|halen|hâlâ) .. (anlamadınız|anlamıyorsunuz|anlamadın|anlayamadınız)
            anlamadınız .. gitti
            (çocuk|bebek|saf|deli|cahil|bunak|hasta|özürlü|dilsiz) .. (mısınız|misiniz|musunuz|müsünüz|mısın|misin)
            (bir tek|sadece|tek) siz .. (şikayet*|sorun*|mızmız*|beğenme*|uğraştır*)
            (beni|bizi|bana|bize) .. (suçlama*|suçlamayın|iftira*|yalancı*|suç at*|suçu atma*)
            (yalan söylüyorsunuz|yalan söylüyorsun|yalan söylemeyin|uyduruyorsunuz|uydurmayın|atmayın|palavra*)
            (benim|bizim) (işim|işimiz|görevim|görevimiz) değil
            (bana|bize) .. bakmaz
            (ben|biz) (karışmam|karışmıyorum|anlamam|uğraşamam|bilmem) .. $
            (kim|size kim) .. (inanır|dedi size|söyledi .. size al*) .. $
            (akıllı|zeki) .. (olsaydınız|geçin*|sanıyorsunuz)
            (söyledik|dedik|anlattık|söylüyoruz|söylüyorum|diyorum|anlatıyorum) (ya|işte|be)
            (kaç|daha kaç) (kere|kez|defa|sefer) .. (söyle*|anlat*|dedim|diyeceğ*|tekrarla*|ara* beni)
            ya .. kaç (kere|kez|defa|sefer)
            laf .. (anlatamıyor*|anlatamadı*|anlamıyor*|anlamaz*)
            (başımı|kafamı|beynimi) .. (ağrıt*|şişir*|ütüle*|patlat*|yeme*)
            (işinize gelirse|işine gelirse|işinize gelmiyorsa|keyfiniz bilir|keyfin bilir|nereye isterseniz|kime isterseniz|ister şikayet \
            ed*)
            ne bileyim (ben|orası|nerden|$)
            (nereden|nerden) bileyim
            (aklınız|aklın|kafanız|kafan|beyniniz|beynin|zekanız) .. (yok|basmıyor|almıyor|ermiyor|çalışmıyor|ermez|nerede)
            (aptal*|salak*|gerizekalı|geri zekalı|manyak*|ahmak*|terbiyesizsiniz|terbiyesiz|terbiyesizlik etme*|terbiyenizi*|şerefsiz*|\
            haddinizi|haddini|cahil*|budala|budalasınız|dangalak*|mal mısınız|mal mısın|kaba adam*|yalancısınız|yalancı mı*|sahtekarsınız|\
            dolandırıcısınız|utanmaz|ukala*)
            (laftan|sözden|türkçe*) .. (anlamıyor*|anlamaz*|anlamıyo*)
            (hesap makinesi|müneccim|falcı|kahin|sekreteriniz|hizmetçi*|uşağınız|köle*|bakıcınız|danışma|memurunuz|robot) (miyim|mıyım|\
            muyum|müyüm|mi|mı) .. (ben|$)
            (sizinle|seninle|sizi|seni) mi .. (uğraşaca*|uğraşıcam|bekleye*|çekece*|dinleye*)
            (bekleyin|beklersiniz|bekle) .. artık
            (ne|ee|eee) .. (olmuş|olmuşsa) .. $ (ben|yani)?
            (ee|eee|yani|peki) (ne olmuş|ne olacak|ne var)
            (vaktimi|zamanımı|kafamı) .. (alma*|çal*|harca*|ütüle*|şişir*|yeme*)
            (beni|bizi) .. (uğraştırma|uğraştırmayın|oyalama|oyalamayın|meşgul (etme|etmeyin|ediyorsunuz)|rahatsız (etme|etmeyin))
            (telefonu|yüzünüze|yüzüne) .. (kapatırım|kapatıyorum|kaparım)
            (kes|kesin) (sesini|sesinizi|artık|lan)
            (sus|susun|susar mısın*|defol*|çekil git|hadi oradan|hadi ordan|güldürme*|ulan|hoşt)
            (bir de|bi de|üstelik) .. (şikayet ediyorsunuz|yüzünüz var|konuşuyorsunuz|konuşuyorsun|bağırıyorsunuz|utanmadan*)
            ne hal* .. (görün|gör|varsa*)
            (orası|o|bu) (senin|sizin) (işin|işiniz|sorununuz|sorunun|bileceğiniz iş)
            (tebrikler|aferin|bravo|helal) .. (bu da|size|valla|sonunda|çok zeki*|anlayabil*)
            (sizi|sizinle|size|senin*|her) .. (zorunda|mecbur) (değilim|değiliz|muyum|mıyım)
            (anlaması|anlamak) .. bu kadar .. zor
            (siz|hep siz) .. (hep böylesiniz|zaten böylesiniz|hep böyle yap*)
            (bıktım|bıktık|usandım|illallah) .. (sizden|artık|sizinle|$)
            (dalga|alay) (mı)? (geçiyorsunuz|geçiyorsun|geçmeyin|geçme)
            (görmüyor|duymuyor|anlamıyor) (musunuz|musun)
            (paran*|paranız*) .. (yetmiyor*|yoksa .. alma*)
            (madem|almadan|baştan|zamanında|önceden|o zaman) .. (düşünecektiniz|okuyacaktınız|bakacaktınız|söyleyecektiniz|dikkat \
            edecektiniz|sorsaydınız|düşünseydiniz|düşünecektin)
            (düşünecektiniz|okuyacaktınız|bakacaktınız|dikkat edecektiniz)
            (kafasızlığınız|beceriksizliğiniz|cahilliğiniz|aptallığınız|dikkatsizliğiniz|sorumsuzluğunuz|kabalığınız|anlayışsızlığınız|\
            bilgisizliğiniz)
            (bağırınca|bağırmakla|kızmakla|sinirlenmekle|bağırarak) .. (hallol*|olmuyor|olmaz|çözül*|düzel*|bir şey*|bir yere)
            ne (anlatıyorum|diyorum|söylüyorum) (ben|size|burada|iki saattir)
            (iki saattir|sabahtan beri|bir saattir|deminden beri|yarım saattir) .. (söylüyor*|anlatıyor*|diyor*|aynı*|dinliyor*|uğraş*)
            (dinlemeyi|okumayı|konuşmayı|anlamayı|sabretmeyi) .. (bilse*|bilmiyor*|öğren*)
            okuma yazma* .. (yok|bil*)
            ister .. (almayın|beklemeyin|inanmayın|gelmeyin|aramayın|kabul etmeyin)
            yok öyle (bir dünya|yağma|lüks|bir lüks)
            (bıktırdınız|bezdirdiniz|usandırdınız|sıktınız|yordunuz)
            (size|sana|hepinize|hanginize) mi (yetişeyim|yetişece*|laf|koşayım|kaldı)
            (çok|pek|ne kadar) (akıllısınız|zekisiniz|bilmişsiniz|komiksiniz|kibarsınız|anlayışlısınız)
            (vaktim|zamanım) yok .. (sizinle|bununla|buna|uğraş*)
            bütün gün .. (sizi|sizinle|bununla|sizin)
            boşuna (konuşmayın|uğraşmayın|ısrar etmeyin|aramayın|bağırmayın|uzatmayın)
            (olmaz|yok|hayır|bilmiyorum|kalmadı|veremem) (dedim|dedik|diyorum) (size|ya|işte|ama|kardeşim|beyefendi|hanımefendi|$)
            (ne|burayı ne|bizi ne) (bekliyordunuz|sandınız|sanıyorsunuz|zannettiniz|zannediyorsunuz)
            (burası|biz) .. (hayır kurumu|babanızın|babanın)
            (telefonu|hattı) (kapatıyorum|kapatacağım|kapatırım)
            (geçin|bırakın) (bunları|bu işleri|o işleri|bu masalları)
            (masal|hikaye|maval) (anlatma|anlatmayın|okuma|okumayın)
            bana (bağıramazsınız|bağıramazsın|emir veremezsiniz|hesap soramazsınız)
            dilimde tüy .. bit*
            (amma|ne kadar da|iyice) .. (uzattınız|uzattın|abarttınız|konuştunuz)
            (gözünüz|gözün|kulağınız|kulağın|ağzınız) .. (yok mu|görmüyor|kör|sağır)
            (alma|almayın|gelmeyin|aramayın|istemeyin) (o zaman|öyleyse|canım|kardeşim)
            kapatıyorum (telefonu|hattı|artık)
            (be|hadi|yok|ya|ne|oğlum|gel|dur|git) lan
            lan (ne|oğlum|git|dur|bu|sen)
            (ne|niye|neden) .. (bağırıyorsunuz|bağırıyorsun|bağırıyosunuz|böğür*)
            karşınızda .. (duvar|çocuk|uşak|köle|robot|aptal|memur) .. (mı|mi|yok)
            (aklınız|aklın|gözünüz|gözün) .. (neredeydi|nerdeydi|neredeymiş)
            (gözünüzü|gözünü) .. (açsaydınız|açsaydın|açın|aç) .. ($|da|bunlar|böyle)
            çocuk bile bilir
            (hizmetçiniz|uşağınız|köleniz|sekreteriniz|bakıcınız|emir eriniz) .. (değilim|değiliz|miyim|mıyım|muyum)
            (oturup|kalkıp) .. (ağlayayım|ağlıyım|ağlayalım) mı
            (umrumda|umurumda|umurumuzda|umrumuzda) .. (değil|degil|değilsiniz|mı|sanki)
            (nereye|kime) .. şikayet (ederseniz|edersen|edecekseniz) .. (edin|et|umr*|umur*)
            (bir|bi) (susun|sus|susar mısınız|susarsanız|dinleyin artık)
            (hangi|ne) dilden .. anl*
            çocuk mu .. (kandırıyor*|avutuyor*)
            (sözümü|lafımı|lafı) .. (kesmeyin|kesme|kesip durm*)
            laf .. (anlatmaktan|yetiştirmekten) .. (yorul*|bık*|usan*)
            (kafanızı|kafanı|aklınızı|beyninizi) .. (çalıştır*|kullan*)
            bir zahmet .. (okuyun|öğrenin|bakın|dinleyin|kendiniz)
            (derdinizle|derdinle|sizinle|kaprisinizle|keyfinizle) mi .. (uğraş*|bekle*)
            (bana|bize) mı (sordunuz|danıştınız)
            (benim|bizim) (meselem|meselemiz|konum|konumuz) .. değil
            (oyalama|uğraştırma) (beni|bizi)
        """),
        weak=exact("""
            (demin|az önce|biraz önce|daha önce) .. (söyledim|dedim|belirttim|anlattım)
            (sözleşme*|kılavuz*|şartlar*) .. (okumanız|okumalıydınız|okumuş ol*)
            (fatura|gelince|gidince|alınca) .. görürsün*
            (yapacak|yapabileceğim) .. (bir şey|birşey|bişey) yok
            (bekle|bekleyin|beklersiniz) (işte|ya|biraz ya)
            (dinlemiyorsunuz|dinlemiyorsun|dinleseniz|dinleyin beni|lafımı kesme*|sözümü kesme*)
            (sizin|kendi) (dikkatsizli*|ihmaliniz*|sorumsuzlu*|kusurunuz*|beceriksiz*)
            (bilmem|bilmiyorum) (artık|ben|ki ben|orasını|orası)
            (işim|işimiz) (var|gücüm*) .. (hadi|uzatma*|çabuk)
            (niye|neden) .. (söylemediniz|aramadınız|sormadınız|belirtmediniz|kontrol etmediniz|beklediniz)
            (anlatamadım|anlatabildim|anlaşıldı) (mı|galiba|herhalde)
            (allah allah|hayret|yok artık|hoppala|neyse) .. (ya|be|yani|bir şey) .. $
            (derdiniz|derdin) .. (ne|nedir) .. $
            (kim|ne) .. dedi .. (ki|size)
            (sinirlenme|sinirlenmeyin|kızmayın) .. $
            (*saydınız|*seydiniz)
            (sabah sabah|bu kadar basit)
            (sırada|arkanızda) .. (müşteri*|insan*|kişi*) .. (var|bekl*)
        """),
        unless=exact("""
            (tekrar|ücret*|sizi) .. (ödemek|ödeme*) .. zorunda değil*
            (acele et*|telaş*) .. (gerek yok|etmeyin)
            (hata|suç|kabahat|sorun) .. sizin değil
            sizin .. (hatanız|suçunuz|kabahatiniz) .. (değil|yok|olmadığ*)
            zorunda değilsiniz
            (dediniz|demişsiniz|demiş|diyormuş|söylemişsiniz|şoför* acele*)
            (gelmek|kabul etmek|almak|ödemek|beklemek|imza*|açıkla*|karar vermek) zorunda (değil*|mıyım)
            (özür|kusura)
            (keşke|isteseydiniz|arzu etseydiniz|olsaydınız)
            (sizde|sizin|sizden) (değil*|kaynaklanm*)
            müşteri .. bana
        """),
    ),
}
