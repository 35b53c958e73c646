"""Turkish: what an agent must not say: internal matters, unconditional promises, the denial of a mistake."""

from qa_pipeline.languages import Act
from qa_pipeline.languages.tr import disclosure
from qa_pipeline.languages.tr.phrases import exact

_NEVER_FAILS = (
    "(kaçırmaz|sızdırmaz|akıtmaz|tıkanmaz|şişmez|sararmaz|dökülmez|yırtılmaz|delinmez|kopmaz|küflenmez|bayatlamaz|çürümez|patlamaz|"
    "sökülmez|"
    "dağılmaz|çatlamaz|leke tutmaz|yolda bırakmaz|üzmez|mahcup etmez|kısalmaz|akmaz|kabarmaz|solmaz|aşınmaz|kaymaz|bozulmaz|kırılmaz|"
    "kesilmez|gecikmez|aksamaz|paslanmaz|artmaz|zamlanmaz|tekrarlanmaz)"
)
_THERE = "(elinizde|elinizdedir|orada|oradadır|oradayız|kapınızda|kapınızdayız|sizde|sizdedir|teslim|hesabınızda|hazır)"
_COMES = f"(gelir|gelecek|geliriz|geleceğiz|yetişir|yetişecek|biter|bitecek|çıkar|olur|olacak|hallolur|düzelir|onaylanır|{_THERE[1:-1]})"
_COME_WHAT_MAY = (
    "(kıyamet kopsa|kıyamet kopsa da|dünya yıkılsa|taş yağsa|taş da yağsa|kar yağsa|kar da yağsa|fırtına kopsa|fırtına çıksa|gök yarılsa|"
    "yer yerinden oynasa|ne olursa olsun|her ne olursa olsun|her halükarda|ölsem|ölsek)"
)
_TROUBLES = (
    "(böcek*|haşere*|fare*|leke*|iz|çizik*|kırık*|hata*|eksik*|toz*|sorun*|koku*|pürüz*|aksilik*|aksaklık*|gecikme*|kıl|damla*|sızıntı*)"
)
_OUR_FAULT = "(hata|hatası|hatamız|yanlışlık|yanlış|eksik|eksiklik|kusur|ihmal|ihmali|ihmalimiz|gecikme|arıza|sorun|problem|kayıp|unutma)"
_OUR_PEOPLE = "(ben|biz|arkadaşım|arkadaşımız|arkadaş|arkadaşlar|temsilcimiz|ekibimiz|ustamız|şoförümüz|kuryemiz|personelimiz|kimse)"

ACTS = {
    **disclosure.ACTS,
    "guarantee": Act(
        says=exact(f"""
            (yüzde) (yüz|=100|bin|1000) .. (garanti*|emin*|söz*|kesin*|memnun*|çözül*|çalış*|kazan*|sorunsuz*|güven*|başarı*|gelir|\
            gelecek|olacak|olur)
            (=100|%) .. (garanti ed*|garantili|emin*)
            (garanti|garantisini|garantisi) .. (ediyorum|ederim|veriyorum|ediyoruz|ederiz|veriyoruz|veririm|benden)
            (söz veriyorum|söz veririm|söz veriyoruz|söz size|sözüm söz|size söz|şeref* söz*|namus* söz*|erkek sözü|yemin ed*|yeminle|\
            vallahi billahi|şerefim (üzerine|hakkı)|şerefimle|şerefime|namusum (üzerine|hakkı)|namusumla|namusuma|kefilim|kefil olu*|\
            kellemi|başım üzerine yemin*|ant içer*)
            (adım|adımız) gibi emin*
            (hiçbir|hiç bir|en ufak|en küçük|sıfır) .. (risk|riski|riskiniz*) .. (yok|yoktur|olmaz|almıyor*|taşımaz|taşımıyor*)
            (hiçbir|hiç bir|en ufak|en küçük|sıfır) .. (sorun|problem|arıza|aksama|aksilik|aksaklık|terslik|sıkıntı|pürüz|zarar|kaybınız) \
            .. (çıkmaz|yaşamaz|yaşamazsınız|yaşanmaz|çıkmayacak|olmayacak|yaşamayacaksınız|yaşanmayacak|çıkarmaz|almazsınız)
            (sıfır|0) (risk|riskle|risksiz|hata|sorun)
            (kesinlikle|kesin|asla|katiyen|katiyyen|hayatta|imkanı yok|mümkünatı yok|ömür boyu|ömrünüz boyunca|dünyada|ölse*) .. \
            (bozulmaz|kırılmaz|arıza .. (yap*|ver*|çık*)|arızalanmaz|sorun .. (çık*|ol*|yaşa*)|sorunsuz|problem .. (çık*|ol*|yaşa*)|pişman\
            .. ol*|gecikmez|aksamaz|kesilmez|donmaz|eskimez|çizilmez|kaybetmez*|zarar .. (et*|gör*)|batmaz|solmaz|paslanmaz|yanmaz|\
            bozulmayaca*|kırılmayaca*|aksamayaca*|gecikmeyece*|takılmaz|düşmez|şaşmaz|tekrarlanmaz|tekrarlamaz|kazanırsınız|\
            kazanacaksınız|çözülür|satarsınız|iyileş*|zayıfla*)
            (iki|üç|dört|beş|on) (katı*|misli*) .. (kesin*|garanti*|mutlaka)
            (kesin*|garanti|mutlaka) .. (iki|üç|dört|beş|on) (kat*|misli*) .. (kazan*|sat*)
            (aksi|tersi) .. (imkansız|mümkün değil|olamaz|düşünülemez)
            ters gitme* .. (imkan*|mümkün değil|ihtimal*)
            (yüzde yüz|yüzde bin) .. (*acak|*ecek|*acaksınız|*eceksiniz|*acağız|*eceğiz|çalışır|hallolur|biter|yetişir|tutar)
            (memnun* .. kal*|çözül*|gelecek|olacak|yetiş*|hallol*|çalışır) .. yüzde (yüz|bin) .. $
            (hiçbir şekilde|hiçbir zaman|hiç mi hiç|hiç|zinhar|ebediyen|sonsuza kadar|yıllarca) .. (bozulmaz|kırılmaz|arızalanmaz|eskimez|\
            paslanmaz|solmaz|arıza (vermez|yapmaz|çıkarmaz)|sorun (çıkmaz|çıkarmaz|yaşamazsınız)|problem (çıkmaz|çıkarmaz|\
            yaşamazsınız)|aksamaz|gecikmez|kesilmez|donmaz|takılmaz)
            (bozulması|kırılması|arıza* ver*|arıza* yap*|sorun çıkması|aksaması|gecikmesi|gelmemesi|kesilmesi|çözülmemesi|olmaması|\
            beğenmemeniz|arıza|hata|gecikme) .. (imkansız|mümkün değil|ihtimali (yok|sıfır)|söz konusu değil|söz konusu olamaz|\
            olanaksız|imkanı yok|mümkünatı yok)
            (imkansız|imkanı yok|ihtimali yok|mümkünatı yok|olanaksız) .. (bozul*|kırıl*|arıza*|gecikme*|kesil*|aksa*)
            (garanti*|garantisi*) .. (benim|bizden|benden|bende|şahsım*)
            (sözüm* olsun|söz bende|sözüm söz|size söz|sana söz|söz ağızdan|erkek adam*|namus* üzer*|kuran çarp*|ekmek çarp*|iki gözüm*)
            (yemin billah|yeminle|yemin ederim|yemin olsun|vallahi billahi|valla billa|vallah billah|billahi)
            (yüzüme tükür*|bıyığımı kes*|adımı değiştir*|ne isterseniz yap*|kellem|kellemi|kafamı kes*|parmağımı kes*|istifa ed*)
            (kesin*|mutlaka|muhakkak|garanti) .. (iki|üç|dört|beş) (katı*|kat|misli*) .. (kazan*|sat*|çıkar*|gelir)?
            (ölene kadar|ömür billah|sonsuza dek|dünya durdukça|kıyamete kadar|ömrünüz oldukça) .. (bozulmaz|kırılmaz|gider|dayanır|\
            sorun*|çalışır|arıza*)
            (ikiye|üçe|beşe|ona) katl* .. (kesin*|garanti*|mutlaka)
            (kesin*|garanti*|mutlaka|yüzde yüz) .. (ikiye|üçe) katl*
            yüzüme (çarp*|vur*|tükür*)
            (hükârda|halükarda|halukarda|mutlaka|kesin*|garanti) .. (katını|mislini) .. (kazan*|sat*)
            (arıza*|bozulma*|kırılma*|gecikme*|sorun*|hata*|aksama*|zarar*) .. diye bir şey .. (yok|olmaz|yoktur|söz konusu)
            kalıbımı .. bas*
            (gram|damla) su .. (sızdırmaz|kaçırmaz|geçirmez)
            (iddiaya girerim|iddia ediyorum|bahse girerim|bahse varım)
            (kaybetmeniz|kaybetme|zarar etmeniz|zarar etme|bozulması|pişman olmanız) .. (imkansız|imkanı yok|mümkün değil|ihtimali* .. \
            (yok|sıfır)|söz konusu değil|olanaksız)
            dünyada .. bir şey olmaz
            yüzde (yüz|bin) .. (işe yara*|yarar|etkili|sonuç*|faydası*|tutar)
            (bıyığımı|bıyıklarımı|sakalımı|kafamı) .. kes*
            (asla|kesinlikle|hiç|hayatta|ömür boyu|katiyen|ölse|dünyada) .. {_NEVER_FAILS}
            (bozulma|arıza|kırılma|gecikme|hata|kayıp|zarar|iade|aksama) (ihtimali|riski|olasılığı) .. (sıfır|sıfırdır|yok|yoktur|\
            bulunmuyor)
            (ihtimali|riski|olasılığı) (sıfır|sıfırdır)
            (bozulma|satamama|kaybetme|kırılma|gecikme|zarar etme|kaçırma|beğenmeme|arıza|sorun|pişman olma) gibi bir .. (yok|olamaz|söz \
            konusu değil)
            ne olursa olsun ... (*ayız|*eyiz|*rız|*riz|*ruz|*rüz|*acağız|*eceğiz|*acak|*ecek|*acağım|*eceğim|gelir|olur|çıkar|yetişir|\
            ulaşır|alırsınız|alacaksınız|elinizde|sizde|söz)
            (kesin|kesinlikle|mutlaka|muhakkak|garanti) (geçer|iyileşir|iyileşirsiniz|işe yarar|kazanırsınız|kazanacaksınız|satılır|\
            yetişir|kazandırır|çözülür|düzelir|zayıflarsınız)
            (beğenmeyen|memnun kalmayan|şikayet eden|pişman olan|iade eden) .. (bir|tek bir|tek|kimse|müşteri*|kişi|biri) ... (çıkmaz|\
            çıkmayacak|olmaz|olmayacak|kalmaz)
            (beğenmeyen|memnun kalmayan|şikayet eden|pişman olan) (çıkmaz|çıkmayacak|olmayacak)
            tek .. (koli*|tane*|kutu*|ürün*|parça*) .. (kalmaz|kalmayacak|kırılmaz|bozulmaz)
            (hiçbir|hiç bir) şey olmaz .. (bana|ürüne|cihaza|mala|merak|rahat|güven*|inanın)
            bir daha .. (asla|kesinlikle|kesin|katiyen|hiçbir zaman) .. (olmaz|olmayacak|yaşanmaz|yaşanmayacak|yaşamazsınız|\
            yaşamayacaksınız|tekrarlanmaz|tekrarlanmayacak|gecikmez|gecikmeyecek|aksamaz|aksamayacak|gecikme*|aksama*)
            (asla|kesinlikle|katiyen) bir daha .. (olmaz|olmayacak|yaşanmaz|yaşanmayacak|tekrarlanmaz|tekrarlanmayacak|gecikmez)
            (mutlaka|kesin|kesinlikle|yarın|bugün|orada|sizde|elinizde|kapınızda|olur|gelir) söz $
            (*rız|*riz|*ruz|*rüz|*ayız|*eyiz|*acak|*ecek|*acağız|*eceğiz|olur|gelir|orada|sizde|tamam) yüzde (yüz|bin) $
            imzamı .. (atarım|atıyorum|basarım)
            (garanti edebilirim|garanti edebiliriz|garantisini verebilirim)
            yüzde (yüz|bin) ... {_THERE}
            {_THERE} .. yüzde (yüz|bin) ($|emin*|garanti*)
            {_COME_WHAT_MAY} (da|de)? ... ({_COMES}|*acağız|*eceğiz|*acağım|*eceğim)
            (asla|kesinlikle|katiyen|hiçbir koşulda|hiçbir şartta|hiçbir surette|hiçbir şekilde|hiçbir zaman|ömür boyu|ömrünüzce) .. \
            {_NEVER_FAILS}
            (tek|bir tek|tek bir|bir tane|bir damla|zerre|zerre kadar) .. {_TROUBLES} (bile|dahi)? (göremezsiniz|görmezsiniz|bulamazsınız|\
            kalmaz|\
            kalmayacak|çıkmaz|çıkmayacak|yaşamazsınız|olmaz|olmayacak|göremeyeceksiniz)
            zerre .. {_TROUBLES} .. (yaşamaz*|olmaz|çıkmaz|görmez*)
            (*mama|*meme|*mamak|*memek|*mamanız|*memeniz) .. (ihtimali|ihtimaliniz|olasılığı|şansı) .. (yok|yoktur|sıfır)
            (*maması|*memesi) .. (imkansız|söz konusu bile değil|söz konusu olamaz) .. ($|rahat|merak*|inanın)
            (imkanı|ihtimali|olanağı|mümkünatı) yok (*masının|*mesinin)
            (*mazsa|*mezse) ... (işi bırakırım|bırakırım bu işi|adam değilim|adımı değiştir*|diplomamı yırt*|ne isterseniz yaparım|\
            cebimden öderim)
            (kendi cebimden|cebimden) (öderim|veririm|karşılarım)
            (*acak|*ecek|{_COMES}|ödersiniz|alırsınız|*ırsınız|*irsiniz|*arsınız|*ersiniz) (kesin|kesin bilgi|garanti) $
            (kesin|kesin kesin|kesinkes|kesinlikle|garanti) .. (yarın|bugün|cuma|pazartesi|salı|çarşamba|perşembe|cumartesi|sabah|akşam|\
            öğlen)? {_THERE}
            garanti (gözüyle|bilin|sayın kendinizi)
            (hiç|en ufak|zerre) şüpheniz olmasın
            gözünüz kapalı (alın|alabilirsiniz|güvenin)
            (hata|kayıp|yanılma|gecikme) payı sıfır*
            (bir|tek) (saniye|dakika|gün|an) bile .. (kopmaz|kesilmez|gecikmez|gecikmeyiz|aksamaz|şaşmaz|donmaz|kopmayacak|gecikmeyecek|\
            kesilmeyecek)
            (altına|buna|bunun altına) .. imza* .. (atarım|atıyorum|basarım|atabilirim)
            allah şahi*
            iki elim kanda olsa
        """),
        weak=exact("""
            (kesinlikle|mutlaka|kesin) .. (memnun .. kal*|pişman*|iki kat*|çözülecek|bozulma*|sorun olma*)
            (garanti|garantidir) .. (merak etme*|rahat ol*|hiç)
        """),
        unless=exact("""
            (veremem|veremeyiz|veremiyor*|veremeyece*|vermem|vermeyeyim|vermek .. doğru|değil mi|değildir|doğru olmaz|diyemem|diyemeyiz|\
            edemem|edemeyiz|edemiyor*|belge*|kapsam*|süre*|demiyorum|demek .. doğru)
            (yıl|yıllık|ay|aylık|sene|senelik) .. (garanti*)
            (pamuk|yün|doğal|saf|keten|ipek|yerli|organik)
            (mümkün değil|değil) .. (garanti*|söz)
            söz konusu
            (haklı*|iade*) .. yüzde yüz
            yüzde yüz .. haklı*
            ne olursa olsun .. yardımcı
            söyleyem*
        """),
    ),
    "denial": Act(
        says=exact(f"""
            (biz|bizim|bizde|bizden|firmamız*|şirketimiz*|depomuz*|depo*|şoförlerimiz*|şoförümüz*|sistemimiz*|sistem*|kuryelerimiz*|\
            kuryemiz*|bankamız*|arkadaşlarımız|ekibimiz*|elemanlarımız|mutfağımız*|fabrikamız*|personelimiz*) .. (hata|hatası|hatamız|\
            yanlış*|kusur*|kusurumuz|eksik|suçumuz|suç*) .. (yapmaz|yapmazlar|yapmayız|yapmıyor*|olmaz|olamaz|yok|yoktur|değil*|çıkmaz|\
            çıkarmaz|çıkarmazlar|vermez|vermezler|göndermez|göndermezler|göndermeyiz|yapmadık|yapmadı|kaynaklanmaz|kaynaklanmazlar|\
            kaynaklanmıyor*|kaynaklanmadı*|imkansız|mümkün değil|bulunmuyor)
            (hata|hatası|yanlış*|kusur|sorun|kabahat) .. (bizde|bizden|bizim|tarafımız*) .. (değil*|olamaz|kaynaklanmaz|kaynaklanmazlar|\
            kaynaklanmıyor*|kaynaklanmadı*)
            (bizden|tarafımızdan) .. (kaynaklanmaz|kaynaklanmıyor|kaynaklanmadı|kaynaklı değil|değildir|olmamıştır|kaynaklanması mümkün \
            değil)
            (sistem*|kayıt*|bilgisayar*|terazi*|program*|kantar*|cihaz*) .. (yanılmaz|yanlış yapmaz|hata yapmaz|şaşmaz|yanılma* .. (yok|\
            imkansız)|hata vermez|yalan söylemez)
            (biz|depomuz|bizden|depodan|kargoya|bize göre|tarafımızdan|elimizden) .. (doğru|doğrusunu|tam|tamı|sağlam|eksiksiz|düzgün|\
            hatasız|sorunsuz|tastamam) .. (gönderdik|gönderdi|gönderildi|yolladık|çıkardık|çıktı|çıkmış|çıkıyor|teslim ettik|verdik|yaptık|\
            paketledik|sayıldı|saydık|yükledik|ayrıldı|gönderilmiş)
            (bizden|depodan|elimizden) .. çık* .. (sağlam|sağlamdı|tam|tamdı|eksiksiz|düzgün|doğru|doğruydu|hatasız)
            (öyle|böyle) .. şey .. (olmaz|olamaz|mümkün değil*|imkansız|yaşanmaz|olması mümkün değil|olmadı|söz konusu değil|söz konusu \
            olamaz)
            (imkansız|imkanı yok|mümkün değil|olamaz|ihtimal* yok) .. (eksik*|yanlış*|hata*|öyle|böyle|bizde|bizden|bizim|depo*|kırık|\
            bozuk|biz|sistem*)
            (eksik*|yanlış*|kırık|bozuk|hatalı|küflü|bayat|iki kere|fazla) .. (olamaz|gönderm* olamay*|gönderm* mümkün değil|çıkmaz|\
            göndermeyiz|göndermemişizdir|olması imkansız|olmaz bizde|gelmiş olamaz|yapmayız|göndermiş olama*|olması mümkün değil)
            (siz|mutlaka siz|herhalde siz) .. (yanlış|eksik) .. (saymışsınız*|bakmışsınız*|görmüşsünüz*|yapmışsınız*|kullanmışsınız*|\
            saydınız|söylemişsiniz*|takmışsınız*|basmışsınız*)
            (siz) .. (kırmışsınız*|düşürmüşsünüz*|bozmuşsunuz*|kaybetmişsiniz*|ıslatmışsınız*)
            (bizde|bizim .. tarafta|tarafımızda) .. (her şey|herşey|kayıtlar*|sorun|hata|problem|bir sorun) .. (doğru|yok|görünmüyor|\
            normal|düzgün|yerinde|tamam)
            (şoförlerimiz*|kuryelerimiz*|arkadaşlarımız*|elemanlarımız*|ekibimiz*|personelimiz*|şoförümüz*|kuryemiz*|arkadaşımız*) .. \
            (kırmaz|yapmaz|yapmazlar|düşürmez|düşürmezler|geç kalmaz|unutmaz|kaybetmez|çalmaz|bağırmaz|kaba davranmaz|öyle konuşmaz|yalan*|\
            etmez)
            (bugüne kadar|hiç kimse|kimse|şimdiye kadar) .. (şikayet .. (etm*|olm*|gelm*)|hata .. (yapm*|olm*))
            hata .. (kabul etmiyor*|söz konusu değil)
            (şoför*|kurye*|arkadaş*|depo*|ekip*|eleman*|personel*|usta*|temsilci*) .. (öyle|böyle) .. (yapmaz|etmez|konuşmaz|davranmaz|\
            demez|bağırmaz|söylemez|bırakmaz)
            (paketlerimiz|ürünlerimiz|mallarımız|malımız|kolilerimiz|cihazlarımız|ürünümüz|paketimiz|yemeklerimiz|peynirlerimiz) .. \
            (sağlam|tam|taze|sorunsuz|eksiksiz|kusursuz) (çıkar|çıkıyor|çıkmıştır|gider|gidiyor|gitmiştir|olur)
            (ürünlerimiz|mallarımız|cihazlarımız|malımız|ürünümüz|kolilerimiz) .. (bozulmaz|bozuk (olmaz|çıkmaz)|kırılmaz|küflenmez|\
            çıkmaz|kusursuzdur|kusursuz|hatasız)
            (sistemimiz|sistem|bilgisayar) .. (hatasız|kusursuz|yanılmaz|yanılmıyor|doğru çalış*)
            (bizden|buradan|depodan|depomuzdan|fabrikadan|mağazamızdan|bizim depodan) .. (çıkmaz|çıkmamıştır|çıkması (mümkün değil|\
            imkansız))
            (öyle|böyle) bir .. (ihtimal*|olasılık|hata|yanlışlık|aksaklık) .. (yok|olamaz|olmaz|mümkün değil|söz konusu değil|imkansız)
            (kayıtlara|kayıtlarımıza|sisteme|bize|kayıtlarımızda|sistemde) .. (göre)? .. (tam|eksiksiz|doğru|sağlam|sorunsuz) .. (teslim*|\
            gönder*|çık*|yap*)
            (biz|bizim) .. (hata yapmadık|yanlış yapmadık|hata yapmadı|suçumuz yok|kusurumuz yok|günahımız yok|kabahatimiz yok|alakamız \
            yok|hatamız yok)
            (bizim|benim) .. (kusurumuz|suçumuz|hatamız|kabahatimiz|ihmalimiz) .. (yok|değil)
            (kurye|kuryeler|kuryemiz|şoför|şoförler|depocu|kargocu*|arkadaşlar|elemanlar) .. (geç kalmaz|gecikmez|hata yapmaz|yanlış \
            yapmaz|kırmaz|unutmaz|kaybetmez)
            biz .. (yanlış|eksik|bozuk|bayat|kırık|defolu|hatalı) .. (koymayız|vermeyiz|satmayız|göndermeyiz|yapmayız|çıkarmayız|yollamayız)
            (kurye*|ustamız|ustalarımız|şoför*|depo|depomuz|depocu*|eleman*|ekibimiz|ekiplerimiz|arkadaşlarımız|personelimiz|terazi*|tartı|\
            tartımız|tezgah*|makinalarımız|makinelerimiz) ... (ezmez|ezmezler|kırmaz|kırmazlar|kaybetmez|kaybetmezler|karıştırmaz|\
            karıştırmazlar|bozmaz|bozmazlar|düşürmez|düşürmezler|çizmez|çizmezler|yanılmaz|yanılmazlar|şaşmaz|şaşmazlar|dökmez|dökmezler|\
            yırtmaz|yırtmazlar|eksik (koymaz|koymazlar|göndermez|göndermezler|tartmaz|tartmazlar)|yanlış (ürün|mal)? (koymaz|koymazlar|\
            göndermez|göndermezler|takmaz|takmazlar|yapmaz|yapmazlar|tartmaz|tartmazlar|getirmez|getirmezler)|hata yapmaz|yapmazlar)
            (sapasağlam|dört dörtlük|tastamam|eksiksiz) .. (çıktı|gitti|gönderdik|verdik|teslim*|getirdik|bıraktık|yolladık|paketledik)
            (bizden|tarafımızdan|buradan) kaynaklanan .. (yok|değil|değildir)
            (tek bir|hiç|hiçbir|bir tane) .. (yanlışımız|hatamız|kusurumuz|eksiğimiz|yanlışlığımız) .. (olmadı|yok|olmamıştır|olmaz)
            (yanlış|hatalı) .. fatura .. (kesilmez|kesmeyiz|çıkmaz)
            (bizim tarafta|bizim tarafımızda|bizde) .. her şey .. (kusursuz|doğru|düzgün|tamam|normal|yolunda)
            yok öyle .. (şey|bişey|birşey)
            (biz|bizim) ... (zamanında|soğuk|taze|sağlam|tam|doğrusunu|eksiksiz|vaktinde) .. (getirdik|gönderdik|verdik|teslim ettik|\
            bıraktık|yolladık)
            biz ... siz .. (*mışsınızdır|*mişsinizdir|*muşsunuzdur|*müşsünüzdür)
            (kusur|hata) .. vaki ol*
            (eksik|yanlış|hatalı|bozuk|kırık) .. (çıkması|olması|gelmesi|gönderilmesi|gitmesi) .. (söz konusu .. değil|mümkün değil|\
            imkansız|olanaksız)
            (eksik|yanlış|hatalı|bozuk|kırık) .. (*mış|*miş|*muş|*müş) (olamayız|olamaz|olamam)
            (kayıtlarımız|sistemimiz|faturamız|sayımımız|tartımız) .. (doğru|doğrudur|şaşmaz|yanılmaz|tamam) .. (siz|$)
            (bizimle|firmamızla|bizle) .. (alakası|ilgisi|ilişkisi) .. (yok|yoktur|olamaz)
            (bizde|bizim) .. (karışmaz|kaybolmaz|bozulmaz|kırılmaz|gecikmez|atlanmaz|unutulmaz|eksilmez)
            (bizim|şirketimizin|firmamızın|depomuzun|arkadaşlarımızın|personelimizin) ... (kusuru|hatası|suçu|kabahati|ihmali) .. (yok|\
            yoktur|olamaz|olmaz)
            (şöför*|şoför*|kurye*|usta*|eleman*|personel*) .. (öyle|böyle) .. (yapmaz|yapmazlar|etmez|etmezler|davranmaz|davranmazlar)
            (yanık|çürük|bozuk|bayat|eksik|yanlış|kırık|küflü) .. (mal|ürün|ekmek|koli|paket|meyve|iş) .. (çıkmaz|çıkarmayız|gitmez|gelmez)
            (böyle|öyle) bir (hatamız|kusurumuz|yanlışımız|eksiğimiz|ihmalimiz) .. (yok|olmaz|olamaz)
            (şirketin|firmanın|deponun|mağazanın|servisin|bizim|fabrikanın) (bir)? (hatası|kusuru|suçu|kabahati|yanlışı) (değil|değildir|\
            yok|olamaz)
            (biz|bizim|bizden) kaynaklı .. (değil|değildir|olamaz|yok)
            (bizden|depodan|fabrikadan|bizim) .. (çıkan|giden|gelen) .. (bozuk|eksik|yanlış|kırık|bayat|çürük|hatalı) (olmaz|çıkmaz|olamaz)
            (karıştıran|yanlış yapan|bozan|kıran|hatalı olan|unutan|eksik sayan) sizsiniz
            siz .. (karıştırmışsınız|karıştırmışsınızdır|karıştırıyorsunuzdur)
            (nereden|nerden) (çıkardınız|çıkarıyorsunuz|çıktı) .. (eksik|yanlış|bozuk|hata|öyle|bunu|şimdi)
            (kim demiş|kim dedi) .. (eksik|yanlış|bozuk|hatalı|kırık|gecikti)
            (benlik|bizlik) (bir)? (şey|durum|sorun|hata|iş|kusur) (yok|değil)
            (eksik|yanlış|bozuk|hata|hatalı|kırık|gecikme|kayıp|bayat) ... diye bir şey .. (yok|olmaz|olamaz|söz konusu değil)
            (eksik|yanlış|hatalı|bozuk|kırık|fazla|geç) .. olmamız .. (imkansız|mümkün değil|olanaksız|söz konusu|imkanı yok)
            {_OUR_FAULT} (falan|filan|felan|mal) (yok|olamaz|değil|çıkmaz)
            {_OUR_FAULT} .. (yok|olamaz|görünmüyor) ... (bizim (hesap|kayıt|sayım|tartı|fatura) .. doğru|bir daha (sayın|bakın|okuyun|\
            kontrol)|\
            tekrar (sayın|bakın))
            bizim (hesap|hesabımız|kayıt|kayıtlar|sayım|fatura|tartı|terazi|ölçü) (doğru|doğrudur|nettir|hatasız|şaşmaz)
            (öyle|böyle) (bir)? (şey|laf|söz) .. (demedim|söylemedim|demedik|söylemedik|demez|söylemez|söylememiştir|dememiştir|\
            yapmamıştır|yapmam|\
            demem|söylemem|vaat etmedik|söz vermedik|konuşulmadı)
            {_OUR_PEOPLE} (size)? .. (yanlış|eksik|hatalı|ters|öyle) .. (söylemem|vermem|yapmam|yazmam|kesmem|söylemeyiz|yazmayız|kesmeyiz|\
            söylemez|\
            yazmaz|vermez|söylememiştir|yapmamıştır|yazmamıştır|göndermemiştir)
            (hatayı|suçu|kabahati|sorumluluğu|sorumluluk|suçlamayı|iddiayı|bu suçlama*|bunu bizim) .. (kabul etmiyor*|kabul etmem|kabul \
            etmeyiz|\
            üstlenmiyor*|üstlenmem|üstlenemeyiz|üstlenmeyiz|üstlenmemiz|reddediyor*|almayız)
            bizim (hatamız|suçumuz|kabahatimiz|kusurumuz|ihmalimiz|yanlışımız) (falan|filan)? (değil|yok|olamaz|sayılmaz)
            (buradan|bizden|depodan|fabrikadan|elimizden|atölyeden) (çıkarken|giderken|çıktığında|ayrılırken|yüklenirken) ... (değildi|\
            yoktu|sağlamdı|\
            tamdı|tazeydi|doğruydu|düzgündü|sağlam|tam)
            yok öyle (bir)? {_OUR_FAULT}
            (bizim tarafta|bizim taraftan|tarafımızda|tarafımızdan|tarafımızca|bizde) .. (ihmal|eksiklik|unutma|ihlal) .. (yok|değil|\
            olmadı|olmamıştır|olamaz|söz konusu değil)
            (bizim|bizden|buradan|depodan|depomuzdan|tarafımızdan|bizim depodan) ... (çıkmış|gelmiş|gitmiş|unutulmuş|karışmış|eksilmiş|\
            gönderilmiş|\
            yüklenmiş) (olamaz|olması mümkün değil|olması imkansız)
            (unutulmuş|karışmış|karıştırılmış|kaybolmuş|atlanmış|eksilmiş|çekilmiş|kesilmiş) (olamaz|olamazlar|olması mümkün değil|olması \
            imkansız)
            (başkasından|başka yerden|başka firmadan) (almışsınızdır|almışsınız|gelmiştir|aldınız)
            (ne yazıyorsa|ne dediyseniz|ne istediyseniz|ne söylediyseniz|ne sipariş ettiyseniz) .. (kestik|gönderdik|yolladık|verdik|geldi)
            (fazla|fazladan|haksız) .. (almadık|kesmedik|yazmadık|çekmedik|almayız|kesmeyiz|çekmeyiz|yazmayız)
            (usulüne|kurallara|kuralına|prosedüre|sözleşmeye|şartnameye) uygun .. (yapıldı|yapılmıştır|yaptık|davrandık|kesildi|teslim \
            edildi)
            (ekip|ekibi|ekibimiz|ustamız|arkadaşlar|teknisyenimiz|kuryemiz|şoförümüz) .. (gayet|eksiksiz|kusursuz|tastamam|gayet güzel) .. \
            (yapmış|yaptı|yapmıştır|getirmiş|teslim etmiş|çalışmış)
        """),
        unless=exact("""
            (özür*|hata bizde|haklısınız|hata yapmış*|yanlış yapmış*|kusurumuza bak*|değil mi|bugün|yarın|yetiş*|teslim edem*)
            (kabul edilebilir|hoş|kabul edilemez)
            böyle .. (olmamalı*|olsun istemez|istemezler)
            (bu|bunlar|o) .. (bizim|bizden) .. (eksiğimiz|hatamız|ihmalimiz|kusurumuz|ayıbımız|kabahatimiz|yanlışımız|sorumluluğumuz) ($|\
            ve|ama|\
            efendim|çok|hemen|maalesef|biz|gerçekten|tabii|özür*|kusura|bunu)
            estağfurullah*
            (adınıza|adınızda|hesabınızda) .. kayıt
            (sorumluluk|hata|yanlışlık|eksiklik|kusur|kabahat|suç) bizde
            (demiyorum|demiyoruz|demem|demek istem*)
            (sizin|sizde) .. (hatanız|hata|kusurunuz|kusur|suçunuz) .. (yok|değil)
        """),
        weak=exact("""
            (hata|kusur|suç|sorun|kabahat|problem) .. (sizde|sizin|sizden kaynak*|kullanıcı hatası)
            (kullanıcı|kullanım) hatası*
            siz .. (*mışsınızdır|*mişsinizdir|*muşsunuzdur|*müşsünüzdür)
        """),
    ),
}
